import type { Span } from '../claims/span.ts'

/**
 * A stretch of visible text and where it comes from. When both lengths are equal, characters map one to one;
 * otherwise (an entity, an escape, mended characters) the whole stretch maps to the whole slice.
 */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** Text as a person sees it, each character mapped to the source text. Pieces ascend in `at` and in `source`. */
export interface ViewText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

export const EMPTY_TEXT: ViewText = { text: '', pieces: [] }

/** A slice of the source that is seen as it is written. */
export function plainText(source: string, start: number, end: number): ViewText {
  if (start >= end) return EMPTY_TEXT
  const length = end - start
  return { text: source.slice(start, end), pieces: [{ at: 0, length, source: start, sourceLength: length }] }
}

/** Index of the piece that holds a position of the visible text (the last piece for its end). */
function pieceIndex(pieces: readonly Piece[], position: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const piece = pieces[middle]
    if (piece && piece.at <= position) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The source span of visible characters `[start, end)`. Markup between them (`**`, `<sub>`) lies inside it,
 * markup around them outside. Throws a RangeError for an empty range.
 */
export function sourceSpan(view: ViewText, start: number, end: number): Span {
  const first = view.pieces[pieceIndex(view.pieces, start)]
  const last = view.pieces[pieceIndex(view.pieces, end - 1)]
  if (!first || !last || start >= end) throw new RangeError(`no source for the visible range ${start}-${end}`)
  const exact = (piece: Piece) => piece.length === piece.sourceLength
  return {
    start: exact(first) ? first.source + Math.min(start - first.at, first.length) : first.source,
    end: exact(last) ? last.source + Math.min(end - last.at, last.length) : last.source + last.sourceLength,
  }
}

/** A part of a view text. */
export function sliceText(view: ViewText, start: number, end: number): ViewText {
  if (start >= end) return EMPTY_TEXT
  const pieces: Piece[] = []
  for (let i = pieceIndex(view.pieces, start); i < view.pieces.length; i++) {
    const piece = view.pieces[i]
    if (!piece || piece.at >= end) break
    const from = Math.max(piece.at, start)
    const to = Math.min(piece.at + piece.length, end)
    if (to <= from) continue
    const exact = piece.length === piece.sourceLength
    pieces.push({
      at: from - start,
      length: to - from,
      source: exact ? piece.source + from - piece.at : piece.source,
      sourceLength: exact ? to - from : piece.sourceLength,
    })
  }
  return { text: view.text.slice(start, end), pieces }
}

/** A part of a view text without white space at its ends. */
export function trimText(view: ViewText, start = 0, end = view.text.length): ViewText {
  let from = start
  let to = end
  while (from < to && isSpace(view.text.charCodeAt(from))) from++
  while (to > from && isSpace(view.text.charCodeAt(to - 1))) to--
  return from === 0 && to === view.text.length ? view : sliceText(view, from, to)
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff
}

/** Collects visible text piece by piece. */
export class ViewTextBuilder {
  #text: string[] = []
  #pieces: Piece[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** The last stretch of what was collected. */
  get tail(): string {
    return this.#text.at(-1) ?? ''
  }

  /** Visible characters that stand for a source slice. */
  add(text: string, source: number, sourceLength: number): void {
    if (text === '') return
    const last = this.#pieces.at(-1)
    const exact = text.length === sourceLength
    if (exact && last && last.length === last.sourceLength && last.source + last.length === source) {
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.length + text.length,
      }
    } else {
      this.#pieces.push({ at: this.#length, length: text.length, source, sourceLength })
    }
    this.#text.push(text)
    this.#length += text.length
  }

  append(view: ViewText): void {
    for (const piece of view.pieces)
      this.add(view.text.slice(piece.at, piece.at + piece.length), piece.source, piece.sourceLength)
  }

  /** Gives what was collected and starts anew. */
  take(): ViewText {
    const view = { text: this.#text.join(''), pieces: this.#pieces }
    this.#text = []
    this.#pieces = []
    this.#length = 0
    return view
  }
}
