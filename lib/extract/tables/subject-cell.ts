import type { Qualifiers } from '../../claims/qualifier.ts'
import { LINE_BREAK } from '../../text/line-blocks.ts'
import type { ExtractContext } from '../extract-context.ts'
import { contextBand, qualifierCues } from '../lexicon/qualifier-cues.ts'
import { looksLikeName } from '../names/document-names.ts'

/** The subject that a cell names, and what its brackets add. */
export interface CellSubject {
  readonly raw: string
  readonly qualifiers: Qualifiers
  /** Its shape is that of a known family's name. */
  readonly known: boolean
}

const BRACKETS = /\s*[(（[]([^()（）[\]]*)[)）\]]\s*/g
const MODE =
  /^(?:(?:extra[- ])?high|medium|low|minimal|xhigh|max|none|thinking|non-?thinking|reasoning|non-?reasoning|no thinking)(?:\s(?:effort|reasoning|mode))?$/i
const BUILD = /^(?:\d{4}|20\d{6}|20\d{2}-\d{2}-\d{2}|v\d[\w.]*)$/
const MEDALS = /\p{Extended_Pictographic}|\ufe0f|[*†‡§#]+|^\d+[.)]\s/gu

/** The subject of a cell that stands where a model's name must stand; undefined when it cannot be one. */
export function subjectOfCell(text: string, context: ExtractContext): CellSubject | undefined {
  const clean = text.replaceAll(LINE_BREAK, ' ').replace(MEDALS, ' ').replace(/\s+/g, ' ').trim()
  const names = context.names.scan(clean).filter((name) => name.kind === 'model')
  const [first, second] = names
  let qualifiers: Qualifiers = {}
  let kept = ''
  const bare = clean
    .replace(BRACKETS, (_, inner: string) => {
      if (BUILD.test(inner)) kept = ` (${inner})`
      else qualifiers = { ...qualifiers, ...bracketQualifiers(inner) }
      return ' '
    })
    .trim()
  if (second && first && !sameName(first.key, second.key) && second.start < bare.length) return undefined
  if (first && first.raw.length >= bare.length * 0.45 && bare.length - first.raw.length < 24) {
    const raw = isWholeName(bare, first.raw) ? bare : first.raw
    return { raw: `${raw}${kept}`, qualifiers, known: !first.short || first.start === 0 }
  }
  return looksLikeName(bare) ? { raw: `${bare}${kept}`, qualifiers, known: false } : undefined
}

const sameName = (a: string, b: string) => a === b || a.includes(b) || b.includes(a)

/** Words beside the known part belong to the name when they look like its tokens ("Qwen3 MoE-2507"). */
function isWholeName(bare: string, raw: string): boolean {
  const rest = bare.replace(raw, '').trim()
  return rest === '' || /^[\w.+-]{1,18}(?: [\w.+-]{1,12})?$/.test(rest)
}

function bracketQualifiers(inner: string): Qualifiers {
  if (MODE.test(inner.trim()))
    return {
      effort: inner
        .trim()
        .toLowerCase()
        .replace(/\s(?:effort|reasoning|mode)$/, ''),
    }
  const band = contextBand(inner, true)
  return { ...qualifierCues(inner), ...(band ? { context: band } : {}) }
}

/** A cell that says that there is nothing to say. */
export const isBlankCell = (text: string): boolean =>
  /^(?:[-–—−/\\.…?xX✗✘❌✓✔✅]*|n\/?a\b.*|none|null|unknown|undisclosed|not (?:disclosed|available|reported|published|applicable|tested)|tbd|tba|oom|coming soon|varies|various|custom|k\.\s?A\.?|s\/d|n\.?d\.?|未公布|未公开|未披露|无|なし|非公開|不明|未定)$/i.test(
    text.trim(),
  )
