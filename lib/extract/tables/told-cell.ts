import type { ExtractContext } from '../extract-context.ts'
import { BARE_LICENCE, IS_ALSO_A_PLACE, licenceName } from '../lexicon/licences.ts'
import { NOTHING_LEFT } from '../prose/discourse.ts'
import type { Finding } from '../prose/finding.ts'
import { readFigures } from '../prose/read-figures.ts'
import { readLicences } from '../prose/read-licences.ts'
import { scanSentences } from '../prose/scan-sentences.ts'
import type { CellValue } from './cell-value.ts'
import { licenceValue } from './fact-cell.ts'
import type { Label } from './label.ts'

/** What a description of a model may tell of it; prices and scores have columns of their own. */
const TOLD = new Set([
  'release_date',
  'knowledge_cutoff',
  'parameters.total',
  'parameters.active',
  'training_tokens',
  'context_window',
  'license',
])

/** Marks of yes and no, and what stands around them. */
const MARKS = /:[a-z_]+:|\p{S}|\p{Extended_Pictographic}|\ufe0f|^[\s\p{P}]+|[\s\p{P}]+$/gu
const OF_WEIGHTS = /weights?|open|licen[sc]|availab|Gewichte|verfügbar|pesos|poids|开源|权重|公開/i
/** "a 12B model": the size that the row's own name holds. */
const OWN_SIZE = /^(?:an? )?\d+(?:\.\d+)?[BM](?: model)?$/i
/** Shorter texts are values, no descriptions. */
const LEAST_WORDS = 3

/**
 * What a cell tells in words under a header that measures nothing: "Our small model, released July 2025", "✓ Apache 2.0".
 * Only sentences that name no model: then the row's own is meant.
 */
export function toldValues(text: string, context: ExtractContext): CellValue[] {
  if (!/\d|licen[sc]e/i.test(text)) return []
  if (text.split(/\s+/).length < LEAST_WORDS && !/\p{Script=Han}|\p{Script=Katakana}/u.test(text)) return []
  return scanSentences(text, context).flatMap((sentence) => {
    if (sentence.names.some(({ start, end }) => !OWN_SIZE.test(text.slice(start, end)))) return []
    const carried = { left: NOTHING_LEFT }
    const found = [...readFigures(sentence, carried, context).findings, ...readLicences(sentence, carried)]
    return found.flatMap((finding) => (TOLD.has(finding.property) ? toldValue(finding) : []))
  })
}

function toldValue({ at, property, value, unit, modality, qualifiers }: Finding): CellValue[] {
  return at ? [{ property, value, unit, modality, qualifiers, start: at.start, end: at.end }] : []
}

/** "✓ Apache 2.0": a licence and marks; MIT may also be where a model comes from. */
export function loneLicence(text: string, label: Label): CellValue[] {
  // "✔️ Mistral Research License" under "Weights"
  if (OF_WEIGHTS.test(label.text) && /licen[sc]e/i.test(text)) return licenceValue(text)
  const name = BARE_LICENCE.exec(text.replace(MARKS, ' ').trim())?.[1]
  if (!name || (IS_ALSO_A_PLACE.test(name) && !OF_WEIGHTS.test(label.text))) return []
  const start = text.indexOf(name)
  const value = { kind: 'text', text: licenceName(name) } as const
  const end = start + name.length
  return [{ property: 'license', value, unit: 'text', modality: 'asserted', qualifiers: {}, start, end }]
}
