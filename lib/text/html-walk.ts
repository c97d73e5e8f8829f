import type { Element, Text } from 'hast'
import { addAligned } from './align.ts'
import { BlockList } from './block-list.ts'
import { badgeOf } from './html-badges.ts'
import { priceCards } from './html-cards.ts'
import { CONTAINERS, definitionsOf, INLINE, innerRole, PARAGRAPH, type Role } from './html-elements.ts'
import { isHidden } from './html-hidden.ts'
import { captionedFigures, labelAndValue, standApart } from './html-pairs.ts'
import { cardRows, type ReadCellText, tableBlock } from './html-table.ts'
import { NO_TABS, type Tabs } from './html-tabs.ts'
import { type HtmlNode, sizeOf, textContent } from './html-tree.ts'
import { LINE_BREAK } from './physical-lines.ts'
import { isSetOff, SET_OFF } from './set-off.ts'
import type { ViewBlock } from './view.ts'
import { trimText, type ViewText, ViewTextBuilder } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

/** More markup than this is no word in small type. */
const LONGEST_NOTE = 200

/** A walk over the elements of a page that collects what is seen as blocks. */
export class HtmlWalk {
  readonly #blocks = new BlockList()
  readonly #source: string
  /** Where the parsed text begins in the source. */
  readonly #base: number
  readonly #tabs: Tabs
  readonly #inline = new ViewTextBuilder()
  /** What was collected is a term that its definition follows. */
  #termOpen = false

  constructor(source: string, base: number, tabs: Tabs = NO_TABS) {
    this.#source = source
    this.#base = base
    this.#tabs = tabs
  }

  /** The blocks of nodes that stand in no line. */
  read(nodes: readonly HtmlNode[]): readonly ViewBlock[] {
    this.#visitAll(nodes, PARAGRAPH)
    this.#flush(PARAGRAPH)
    return this.#blocks.all
  }

  #visitAll(nodes: readonly HtmlNode[], role: Role): void {
    for (const [i, node] of nodes.entries()) {
      const before = nodes[i - 1]
      if (node.type === 'text') this.#addText(node)
      else if (node.type === 'element' && !this.#addTermHeading(node, nodes, i)) {
        if (before && standApart(before, node)) this.#inline.add(' ', this.#startOf(node), 0)
        this.#visitElement(node, role)
      }
    }
  }

  #visitElement(element: Element, role: Role): void {
    const tab = this.#tabs.tabOf.get(element)
    if (tab) this.#visitPanel(element, tab, role)
    else if (isHidden(element) || this.#tabs.tabs.has(element)) return
    else if (element.tagName === 'br') this.#addBreak(element)
    else if (this.#standsUnder(element)) this.#addSetOff(element, role)
    else if (INLINE.has(element.tagName)) this.#visitAll(element.children, role)
    else this.#visitBlock(element, role)
  }

  /** Words in small type, or the stage on a badge, beside what stands before them. */
  #standsUnder(element: Element): boolean {
    const isNote = element.tagName === 'sub' || badgeOf(element) === 'stage'
    return isNote && sizeOf(element) <= LONGEST_NOTE && isSetOff(this.#inline.tail, textContent(element))
  }

  /** A tab heads its panel, also one that is not open. */
  #visitPanel(panel: Element, tab: Element, role: Role): void {
    this.#flush(role)
    const text = this.#cellText(tab)
    const until = this.#spanOf(panel).end
    if (text.text !== '')
      this.#blocks.push({ kind: 'heading', level: 6, guessed: true, text, span: wholeSpan(text), until })
    this.#visitInside(panel, role)
  }

  #addSetOff(element: Element, role: Role): void {
    this.#inline.add(SET_OFF.open, this.#startOf(element), 0)
    this.#visitAll(element.children, role)
    this.#inline.add(SET_OFF.close, this.#spanOf(element).end, 0)
  }

  #visitBlock(element: Element, role: Role): void {
    const name = element.tagName
    if (name === 'dd' && this.#closeTerm()) this.#inline.add(': ', this.#startOf(element), 0)
    else this.#flush(role)
    const cards = name === 'table' ? [] : priceCards(element)
    if (name === 'table') this.#blocks.push(tableBlock(element, this.#base, this.#cellText))
    else if (name === 'pre') this.#blocks.push({ kind: 'code', span: this.#spanOf(element) })
    else if (cards.length > 0)
      this.#blocks.push({
        kind: 'table',
        rows: cardRows(cards, this.#cellBlocks),
        span: this.#spanOf(element),
      })
    else this.#visitInside(element, innerRole(name, role))
  }

  #visitInside(element: Element, role: Role): void {
    const first = this.#blocks.length
    const pair = labelAndValue(element)
    const figures = pair ? undefined : captionedFigures(element)
    if (figures) this.#addFigures(figures, role)
    else if (pair) {
      this.#visitAll(pair[0].children, role)
      this.#inline.add(': ', this.#startOf(pair[1]), 0)
      this.#visitAll(pair[1].children, role)
    } else this.#visitAll(element.children, role)
    // a term waits for its definition: both are one line
    if (element.tagName === 'dt') this.#termOpen = this.#inline.length > 0
    else this.#flush(pair && role.kind === 'paragraph' ? { kind: 'item', depth: 0 } : role)
    if (CONTAINERS.has(element.tagName)) this.#blocks.closeHeadings(first, this.#spanOf(element).end)
  }

  /** Figures with their captions, as one line of a card. */
  #addFigures(figures: readonly (readonly [Element, Element])[], role: Role): void {
    for (const [i, [figure, caption]] of figures.entries()) {
      if (i > 0) this.#inline.add(' · ', this.#startOf(figure), 0)
      this.#visitAll(figure.children, role)
      this.#inline.add(' ', this.#startOf(caption), 0)
      this.#visitAll(caption.children, role)
    }
  }

  /** A term with several definitions heads them. */
  #addTermHeading(element: Element, nodes: readonly HtmlNode[], index: number): boolean {
    const definitions = element.tagName === 'dt' ? definitionsOf(nodes, index) : []
    const last = definitions.at(-1)
    const text = last && definitions.length > 1 ? this.#cellText(element) : undefined
    if (!last || !text || text.text === '') return false
    this.#flush(PARAGRAPH)
    const until = this.#spanOf(last).end
    this.#blocks.push({ kind: 'heading', level: 6, guessed: true, text, span: wholeSpan(text), until })
    return true
  }

  #closeTerm(): boolean {
    const open = this.#termOpen && this.#inline.length > 0
    this.#termOpen = false
    return open
  }

  #addText(node: Text): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (this.#inline.length === 0 && node.value.trim() === '') return
    addAligned(this.#inline, node.value, this.#source, this.#base + start, this.#base + end)
  }

  #addBreak(element: Element): void {
    const { start, end } = this.#spanOf(element)
    this.#inline.add(LINE_BREAK, start, end - start || 2)
  }

  #flush(role: Role): void {
    const text = trimText(asOneLine(this.#inline.take()))
    if (text.text === '') return
    const span = wholeSpan(text)
    if (role.kind === 'heading') this.#blocks.push({ ...role, guessed: false, text, span })
    else this.#blocks.push({ ...role, text, span })
  }

  #startOf(element: Element): number {
    return this.#base + (element.position?.start.offset ?? 0)
  }

  #spanOf(element: Element): { start: number; end: number } {
    return { start: this.#startOf(element), end: this.#base + (element.position?.end.offset ?? 0) }
  }

  #cellBlocks = (element: Element): readonly ViewText[] =>
    new HtmlWalk(this.#source, this.#base)
      .read(element.children)
      .flatMap((block) => ('text' in block ? [block.text] : []))

  /** Everything visible in a cell as one text; blocks in it are parted by line breaks. */
  #cellText: ReadCellText = (element) => {
    const all = new ViewTextBuilder()
    for (const text of this.#cellBlocks(element)) {
      if (all.length > 0) all.add(LINE_BREAK, wholeSpan(text).start, 0)
      all.append(text)
    }
    return all.take()
  }
}

/** White space of the source is one character of white space each: the map stays as it is. */
const asOneLine = (text: ViewText): ViewText => ({ ...text, text: text.text.replace(/[\n\r\t]/g, ' ') })
