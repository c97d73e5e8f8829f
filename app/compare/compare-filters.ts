import { typedNumber } from '../_words/typed-number.ts'
import { type SearchParams, textParam } from '../route-params.ts'
import type { Usage } from './request-cost.ts'

/** More columns than this fit on no screen. */
export const MOST_MODELS = 6

/** A chat with a long system prompt, a thousand times a day. */
const USUAL: Usage = { input: 1000, cached: 2000, output: 500, requests: 30_000 }

export interface CompareFilters {
  /** Keys, in the order of the columns. */
  readonly models: readonly string[]
  readonly usage: Usage
}

/** `models` holds keys with commas between; `add` is one more, as the form sends it. */
export function compareFiltersOf(asked: Awaited<SearchParams>): CompareFilters {
  const keys = [...(textParam(asked.models) ?? '').split(','), textParam(asked.add) ?? '']
  const amount = (value: string | string[] | undefined, usual: number) =>
    Number(typedNumber(textParam(value)) ?? usual)
  return {
    models: [...new Set(keys.map((key) => key.trim()).filter((key) => key !== ''))].slice(0, MOST_MODELS),
    usage: {
      input: amount(asked.in, USUAL.input),
      cached: amount(asked.cached, USUAL.cached),
      output: amount(asked.out, USUAL.output),
      requests: amount(asked.requests, USUAL.requests),
    },
  }
}

export function compareAddress(models: readonly string[]): string {
  return models.length === 0 ? '/compare' : `/compare?models=${models.map(encodeURIComponent).join(',')}`
}
