import type { ReadClaim } from '../../lib/claims/claim.ts'
import { formatScope } from '../../lib/claims/format-value.ts'
import { nameKey } from '../../lib/claims/name-key.ts'
import { requireProperty } from '../../lib/claims/property.ts'
import { numberValue } from '../../lib/claims/value.ts'
import type { SeededClaim, SeededSource } from './seeded-source.ts'

/** A seeded source as a reading has it: a text, and claims that stand in it. */
export interface SeededReading {
  readonly text: string
  readonly claims: readonly ReadClaim[]
}

/** One line of text for each claim; no reader is asked, so that a million claims take a minute. */
export function seededReading(source: SeededSource): SeededReading {
  const claims: ReadClaim[] = []
  let text = `${source.title}\n`
  for (const [block, claim] of source.claims.entries()) {
    const line = lineOf(claim)
    claims.push(claimIn(claim, line, text.length, block))
    text += `${line}\n`
  }
  return { text, claims }
}

function lineOf({ model, property, figure, qualifiers }: SeededClaim): string {
  return `${model}, ${requireProperty(property).label}${scopeWords(qualifiers)}: ${figure}`
}

function scopeWords(qualifiers: SeededClaim['qualifiers']): string {
  const scope = formatScope(qualifiers)
  return scope === '' ? '' : ` (${scope})`
}

function claimIn(claim: SeededClaim, line: string, start: number, block: number): ReadClaim {
  const { model, property, figure, qualifiers } = claim
  const end = start + line.length
  return {
    subject: model,
    subjectRaw: model,
    modelKey: modelKeyOf(model),
    property,
    value: numberValue(figure),
    written: figure,
    unit: requireProperty(property).unit,
    qualifiers,
    modality: 'asserted',
    quote: { start, end },
    valueSpan: { start: end - figure.length, end },
    evidence: [{ role: 'subject', start, end: start + model.length }],
    locator: { kind: 'text', block },
    ordinal: 0,
  }
}

/** The key under which the reader knows a model that no registry names. */
export function modelKeyOf(model: string): string {
  return `unknown/${nameKey(model).split(' ').toSorted(wordsFirst).join('-')}`
}

function wordsFirst(a: string, b: string): number {
  return Number(/^\d/.test(a)) - Number(/^\d/.test(b))
}
