import type { ExtractContext } from '../extract-context.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import type { CellSubject } from './cell-subject.ts'
import { type Rows, textOf } from './header-rows.ts'
import type { TableSurroundings } from './table-surroundings.ts'

/** A size, and how it was trained or stored: "7B", "13B-Chat", "70B_q4_0", "8x7B Instruct", "1.5B (base)". */
const SIZE_NAME =
  /^((?:\d{1,2}x)?\d{1,4}(?:\.\d{1,2})?\s?[BM])(?:[\s_-]?[(（]?((?:chat|instruct|base|it|pt|thinking)?))?[)）]?(?:[\s_-]+[(（]?((?:i?q\d\w*|f(?:p)?(?:8|16|32)|bf16|int[48]|awq|gptq|nf4|mxfp4|\d-?bit)))?[)）]?$/i
const HAS_SIZE = /(?<![\p{L}\d.])(?:\d{1,2}x)?\d{1,4}(?:\.\d{1,2})?[BM](?![\p{L}\d])/iu

const isSizeName = (text: string): boolean => SIZE_NAME.test(text.trim())

/** A size where a name must stand is the member of that size of the family that the words above speak of. */
export function memberOfSize(text: string, family: string): CellSubject | undefined {
  const [, size, training = '', format = ''] = SIZE_NAME.exec(text.trim()) ?? []
  if (!size) return undefined
  const name = [family, size.replace(/\s/g, ''), training].filter((word) => word !== '').join(' ')
  const qualifiers = format === '' ? {} : { quantization: format, ...qualifierCues(format, ['quantization']) }
  return { raw: name, qualifiers, known: true }
}

const LEAST_SIZES = 2

/**
 * The context of a table whose names are sizes: with the one family that the nearest words above name without a size. The
 * given one where its names are names.
 */
export function underFamily(rows: Rows, around: TableSurroundings, context: ExtractContext): ExtractContext {
  const [header = []] = rows
  const places = [header.map(textOf), rows.map((row) => textOf(row[0])), rows.map((row) => textOf(row[1]))]
  if (!places.some((texts) => texts.filter(isSizeName).length >= LEAST_SIZES)) return context
  for (const { text, below } of around.labels) {
    if (below) continue
    const names = context.names.scan(text).filter(({ kind }) => kind === 'model' || kind === 'family')
    const families = new Set(names.map(({ raw }) => raw))
    const [family, other] = families
    if (family === undefined) continue
    return other === undefined && !HAS_SIZE.test(family) ? { ...context, family } : context
  }
  return around.subject && !HAS_SIZE.test(around.subject) ? { ...context, family: around.subject } : context
}
