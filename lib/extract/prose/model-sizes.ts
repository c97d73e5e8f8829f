import { expertSizes } from '../figures/expert-sizes.ts'
import type { Carried } from './discourse.ts'
import { findSubjects } from './find-subjects.ts'
import type { Finding } from './finding.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** "the 30B-A3B model GLM-4.7-Flash" gives both sizes. */
export function sizeFindings(sentence: Sentence, carried: Carried): Finding[] {
  const sizes = expertSizes(sentence.text.slice(sentence.start, sentence.end))
  if (!sizes) return []
  const shift = (range: Range) => ({ start: range.start + sentence.start, end: range.end + sentence.start })
  const [total, active] = [shift(sizes.totalAt), shift(sizes.activeAt)]
  if (sentence.names.some(({ start, end }) => start <= total.start && total.start < end)) return []
  const next = sentence.names.find((name) => name.start >= active.end && name.kind === 'model')
  const apposed = next && next.start - active.end < 12 ? next : undefined
  const subjects = apposed ? [{ raw: apposed.raw, certain: true }] : findSubjects(sentence, total, carried)
  const shared = { unit: 'parameters', modality: 'asserted', qualifiers: {}, subjects } as const
  return [
    {
      ...shared,
      property: 'parameters.total',
      value: { kind: 'number', number: sizes.total.toFixed() },
      at: total,
    },
    {
      ...shared,
      property: 'parameters.active',
      value: { kind: 'number', number: sizes.active.toFixed() },
      at: active,
    },
  ]
}
