import type { Span } from '../claims/span.ts'
import type { ViewText } from './view-text.ts'

/** A cell that spans several rows or columns stands, as the same object, in each of its places. */
export interface ViewCell {
  readonly text: ViewText
  readonly span: Span
  /** Marked as a header by the source (`<th>`, the row above a rule). */
  readonly header: boolean
}

interface TextBlock {
  readonly text: ViewText
  readonly span: Span
}

export interface ViewHeading extends TextBlock {
  readonly kind: 'heading'
  readonly level: number
  /** Looks like a heading, but nothing in the source marks it as one. */
  readonly guessed: boolean
  /** Where the element ends that holds the heading with what it heads (a card); absent where it heads all that follows. */
  readonly until?: number
}
export interface ViewParagraph extends TextBlock {
  readonly kind: 'paragraph'
}
export interface ViewItem extends TextBlock {
  readonly kind: 'item'
  readonly depth: number
}
export interface ViewCode {
  readonly kind: 'code'
  readonly span: Span
}
export interface ViewTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly ViewCell[])[]
  readonly caption?: ViewText
  readonly span: Span
}

/** One block of a document as a person sees it. Text in it is mended; its map to the source text stays true. */
export type ViewBlock = ViewHeading | ViewParagraph | ViewItem | ViewCode | ViewTable

/** Something that a person may see and a reader of text cannot. */
export interface UnreadPart {
  readonly kind: 'image' | 'scripts' | 'nesting' | 'deep_lists' | 'data'
  readonly span: Span
  /** What the page itself says that it shows. */
  readonly description?: string
}

/** A document as a person sees it: blocks in reading order. */
export interface View {
  /** The source text: the decoded bytes, nothing repaired. */
  readonly source: string
  readonly blocks: readonly ViewBlock[]
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly title?: string
  readonly unread: readonly UnreadPart[]
}
