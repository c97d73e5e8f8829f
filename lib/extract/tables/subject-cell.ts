import { perObject } from '../../claims/per-object.ts'
import { isEmptyBadge } from '../../text/html-badges.ts'
import { LINE_BREAK } from '../../text/physical-lines.ts'
import type { ExtractContext } from '../extract-context.ts'
import { hostBeside } from '../host-beside-name.ts'
import { VARIANTS } from '../lexicon/variants.ts'
import { looksLikeName } from '../names/document-names.ts'
import { namesModel } from '../names/name-pattern.ts'
import { isBlankCell } from './blank-cell.ts'
import type { CellSubject } from './cell-subject.ts'
import { withoutMeasure } from './measured-name.ts'
import { bracketQualifiers, withoutBrackets } from './name-brackets.ts'
import { isNoModel } from './row-kinds.ts'
import { memberOfSize } from './size-names.ts'

const MEDALS = /\p{Extended_Pictographic}|\ufe0f|[*†‡§#¹²³⁴]+|\[\^?\w{1,3}\]|^\d+[.)]\s/gu

/** Words after a comma that narrow: "Atlas, over 32K of prompt", "Kestrel 4, batch". */
const TAIL = /^(.{2,60}?)\s*[,，;；]\s+(.{2,40})$/

/** The subject of a cell that stands where a model's name must stand; undefined when it cannot be one. */
export function subjectOfCell(text: string, context: ExtractContext): CellSubject | undefined {
  const known = readCells(context)
  if (!known.has(text)) known.set(text, readSubject(text, context))
  return known.get(text)
}

/** A cell is looked at several times: by the shape of its table, and as the head of its row. */
const readCells = perObject((_: ExtractContext) => new Map<string, CellSubject | undefined>())

/** "Tern 4 ⏎ tern-4-20250601": under a name stands what it is called by in a program. */
function withoutId(text: string): string {
  const [name = '', ...rest] = text.split(LINE_BREAK)
  const id = rest.length === 1 ? rest[0]?.trim() : undefined
  if (!id || !/^[\p{Ll}\d][\p{Ll}\d./:@_-]*[-/:@][\p{Ll}\d./:@_-]*$/u.test(id)) return text
  const [first = ''] = /[\p{L}]{3,}/u.exec(name.toLowerCase()) ?? []
  return first !== '' && id.includes(first) ? name : text
}

function readSubject(text: string, context: ExtractContext): CellSubject | undefined {
  const clean = withoutBadge(
    withoutId(text).replaceAll(LINE_BREAK, ' ').replace(MEDALS, ' ').replace(/\s+/g, ' ').trim(),
  )
  const { name, platform } = hostBeside(clean)
  const subject = subjectWithTail(name, context)
  return subject && platform
    ? { ...subject, qualifiers: { ...subject.qualifiers, platform } }
    : (subject ?? (platform ? subjectWithTail(clean, context) : undefined))
}

function subjectWithTail(clean: string, context: ExtractContext): CellSubject | undefined {
  const tail = TAIL.exec(clean)
  const narrowed = tail?.[2] ? bracketQualifiers(tail[2]) : {}
  if (tail?.[1] && Object.keys(narrowed).length > 0) {
    const subject = plainSubject(tail[1], context)
    return subject && { ...subject, qualifiers: { ...subject.qualifiers, ...narrowed } }
  }
  const { name, measure } = withoutMeasure(clean)
  const subject = measure === undefined ? undefined : plainSubject(name, context)
  return subject && measure !== undefined ? { ...subject, measure } : plainSubject(clean, context)
}

/** "Kestrel 4 NEW!": a badge in capitals is no part of a name. */
const withoutBadge = (text: string): string =>
  text.replace(/\s+[\p{Lu}\s]{3,14}!?$/u, (word) => (isEmptyBadge(word) ? '' : word))

const knownOf = (text: string, context: ExtractContext): CellSubject | undefined => {
  const subject = subjectOfCell(text, context)
  return subject?.known || namesModel(text) ? subject : undefined
}

/** Several subjects in one cell, each on a line of its own or between slashes: "Sabik 1 / Sabik 1 Turbo"; one where there is no slash. */
export function subjectsOfCell(text: string, context: ExtractContext): CellSubject[] {
  const lines = text.split(LINE_BREAK).map((line) => line.trim())
  const listed =
    lines.length > 1 && withoutId(text) === text ? lines.map((line) => knownOf(line, context)) : []
  const named = listed.filter((subject) => subject !== undefined)
  if (named.length > 1 && named.length === lines.length) return named
  const whole = subjectOfCell(text, context)
  const parts = text.split(/\s+[/|]\s+|(?<=[\p{Lo}])\/(?=[\p{Lo}])/u)
  if (parts.length < 2) return whole ? [whole] : []
  const subjects = parts.map((part) => subjectOfCell(part, context))
  const found = subjects.filter((subject) => subject !== undefined)
  return found.length === parts.length ? found : whole ? [whole] : []
}

function plainSubject(clean: string, context: ExtractContext): CellSubject | undefined {
  if (isNoModel(clean) || isBlankCell(clean)) return undefined
  return (context.family ? memberOfSize(clean, context.family) : undefined) ?? namedSubject(clean, context)
}

function namedSubject(clean: string, context: ExtractContext): CellSubject | undefined {
  const names = context.names.scan(clean).filter((name) => name.kind === 'model')
  const [first, second] = names
  const { bare, kept, qualifiers, aside } = withoutBrackets(clean)
  const said = { qualifiers, ...(aside === undefined ? {} : { aside }) }
  // "Llama-3.3-Swallow-70B" is one name, whatever stands inside
  if (first?.start === 0 && second && ONE_ID.test(bare))
    return { raw: `${bare}${kept}`, qualifiers, known: true }
  const inBrackets = names.find((name) => clean === `${bare} (${name.raw})`)
  if (inBrackets && !context.names.scan(bare).length)
    return { raw: inBrackets.raw, qualifiers: {}, known: true }
  if (second && first && !sameName(first.key, second.key) && second.start < bare.length) return undefined
  if (first && first.raw.length >= bare.length * 0.45 && bare.length - first.raw.length < 24) {
    const raw = isWholeName(bare, first.raw) ? bare : first.raw
    return { raw: `${raw}${kept}`, ...said, known: !first.short || first.start === 0 }
  }
  return looksLikeName(bare) ? { raw: `${bare}${kept}`, ...said, known: false } : undefined
}

/** An id: no space, no list of several. */
const ONE_ID = /^[\w.:@-]{4,80}$/

const sameName = (a: string, b: string) => a === b || a.includes(b) || b.includes(a)

/** Words beside the known part belong to the name when they look like its tokens ("Qwen3 MoE-2507"). */
function isWholeName(bare: string, raw: string): boolean {
  const rest = bare.replace(raw, '').trim()
  if (rest === '') return true
  const ordinary =
    bare !== bare.toLowerCase() &&
    rest.split(' ').some((word) => /^[a-z]{2,}$/.test(word) && !NAME_WORD.test(word))
  return !ordinary && /^[\w.+-]{1,18}(?: [\w.+-]{1,12})?$/.test(rest)
}

/** Words in small letters that are a part of a name, or a mode of it: "diff" in "Qwen3 235B diff" is none. */
const NAME_WORD = new RegExp(`^(?:${VARIANTS}|high|medium|low|minimal|xhigh|none)$`)
