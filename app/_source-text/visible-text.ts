import type { Block } from '../../lib/claims/block.ts'
import type { Span } from '../../lib/claims/span.ts'
import { type detectMojibake, mendText } from '../../lib/text/mojibake.ts'
import { type ViewText, ViewTextBuilder } from '../../lib/text/view-text.ts'

export type Charset = NonNullable<ReturnType<typeof detectMojibake>>

/** A source text and what is needed to show a part of it as a person sees it. */
export interface Written {
  readonly text: string
  readonly mediaType: string
  /** What its characters were wrongly decoded as, the last mistake first; empty for a sound text. */
  readonly mojibake: readonly Charset[]
}

/**
 * A part of a source text without its markup, each character mapped to where it stands. This is for showing only:
 * it works on one block at a time, where the reader's own view parses the whole document.
 */
export function visibleText(written: Written, span: Span, kind: Block['kind'] = 'paragraph'): ViewText {
  const builder = new ViewTextBuilder()
  const markup = kind === 'code' ? NO_MARKUP : (MARKUP[written.mediaType] ?? NO_MARKUP)
  const prefix = kind === 'code' ? undefined : PREFIX.exec(written.text.slice(span.start, span.end))
  const part = written.text.slice(span.start, span.end)
  let done = written.mediaType === 'text/markdown' ? (prefix?.[0].length ?? 0) : 0
  for (const match of part.matchAll(markup)) {
    if (match.index < done) continue
    builder.add(part.slice(done, match.index), span.start + done, match.index - done)
    const shown = shownAs(match[0])
    builder.add(shown, span.start + match.index, match[0].length)
    done = match.index + match[0].length
  }
  builder.add(part.slice(done), span.start + done, part.length - done)
  return written.mojibake.reduce(mendText, builder.take())
}

/** What a Markdown block begins with: the signs of a heading, an item or a quotation. */
const PREFIX = /^\s*(?:#{1,6}[ \t]+|(?:>[ \t]*)+|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)/

const ENTITY = '&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z]{2,31});'
const TAG = '<!--[\\s\\S]*?-->|</?[a-zA-Z][^<>]*>'

/** Every pattern matches a bounded stretch, so that no text makes it slow. */
const MARKUP: Readonly<Record<string, RegExp>> = {
  'text/html': new RegExp(`${TAG}|${ENTITY}`, 'g'),
  'text/markdown': new RegExp(
    [
      TAG,
      ENTITY,
      // an escaped sign
      '\\\\[!-/:-@[-`{-~]',
      // the address of a link or an image, and the bracket that opens its text
      '\\]\\([^()\\s]{0,2000}(?:\\s"[^"]{0,200}")?\\)',
      '!?\\[(?=[^\\[\\]]{0,400}\\]\\()',
      // strong, struck out, code, emphasis
      '\\*{2,3}|__(?=\\S)|(?<=\\S)__|~~|`+',
      // one star is emphasis only in a pair: alone it is a footnote mark
      '\\*(?=\\S[^*\\n]{0,200}\\*)|(?<=\\*\\S[^*\\n]{0,200})\\*',
      '(?<=^|[\\s(])_(?=\\S)|(?<=\\S)_(?=$|[\\s).,;:!?])',
      // the sign of a quotation at the start of each line
      '(?<=\\n)[ \\t]*>[ \\t]?',
    ].join('|'),
    'g',
  ),
}

const NO_MARKUP = /(?!)/g

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  times: '×',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  deg: '°',
  euro: '€',
  pound: '£',
  yen: '¥',
  micro: 'µ',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  asymp: '≈',
  bull: '•',
  middot: '·',
}

/** What a person sees of a piece of markup: nothing, a break, or the character that it stands for. */
function shownAs(markup: string): string {
  if (/^<(?:br|\/?(?:p|div|li|tr|td|th|h\d))\b/i.test(markup)) return ' '
  if (markup.startsWith('\\')) return markup.slice(1)
  if (!markup.startsWith('&')) return ''
  const name = markup.slice(1, -1)
  if (!name.startsWith('#')) return NAMED[name] ?? markup
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : markup
}
