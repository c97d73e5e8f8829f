import { nameKey } from '../../claims/name-key.ts'
import type { ExtractContext } from '../extract-context.ts'
import { headingScope } from '../heading-scope.ts'
import { type Carried, NOTHING_LEFT } from './discourse.ts'

/** A block begins without the examples of the block before, and with the question that stood alone there. */
export function atBlock(carried: Carried, context: ExtractContext): Carried {
  const { question, ...left } = carried.left ?? NOTHING_LEFT
  const headings = question ? [question, ...(carried.headings ?? [])] : (carried.headings ?? [])
  const rivals = headings.map((text) => modelsIn(text, context)).find((names) => names.length > 1)
  return {
    ...carried,
    headings,
    scope: { ...carried.scope, ...(question ? headingScope(question) : {}) },
    left: { ...left, example: false, benchmarksHere: false },
    ...(rivals?.length === 2 ? { rivals } : {}),
    ...changedFrom(headings, carried.document, context),
  }
}

/** "What changed since X", "New over X": the one model that a heading holds the document's own against. */
function changedFrom(
  headings: readonly string[],
  document: string | undefined,
  { names }: ExtractContext,
): { changedFrom?: string } {
  if (document === undefined) return {}
  for (const heading of headings) {
    const [only, other] = names.scan(heading).filter(({ kind }) => kind === 'model')
    if (only?.comparator && !other && nameKey(document) !== only.key) return { changedFrom: only.raw }
  }
  return {}
}

const modelsIn = (text: string, { names }: ExtractContext): string[] => [
  ...new Map(
    names.scan(text).flatMap(({ key, raw, kind }) => (kind === 'model' ? [[key, raw]] : [])),
  ).values(),
]
