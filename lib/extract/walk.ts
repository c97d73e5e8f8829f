import type { Qualifiers } from '../claims/qualifier.ts'
import type { Span } from '../claims/span.ts'
import type { ViewBlock, ViewItem } from '../text/view.ts'
import type { ViewText } from '../text/view-text.ts'
import { CardHost } from './card-host.ts'
import { DayAbove } from './day-above.ts'
import { HeadingsAbove } from './headings-above.ts'
import { isLabel, isListOfNames, stemOf, type TextBlock } from './list-stem.ts'
import { nameOfItem } from './named-item.ts'
import { type Carried, type Left, NOTHING_LEFT, type Stem } from './prose/discourse.ts'
import type { TextReading } from './prose/read-text.ts'
import { subjectsIn } from './prose/sentence.ts'
import type { Survey } from './survey.ts'
import type { SurroundingText } from './tables/table-surroundings.ts'

const LONGEST_TITLE = 60

/** Where a walk over the blocks stands: headings above, the line that a list hangs on, who was spoken of last. */
export class Walk {
  /** What the whole document is narrowed to. */
  readonly #scope: Qualifiers
  readonly #headings: HeadingsAbove
  #previous: string | undefined
  #stem: Stem | undefined
  #items: readonly { depth: number; stem: Stem; text: ViewText }[] = []
  /** Whom an item named that only names: the items after it are about that model. */
  #named: { readonly depth: number; readonly subject: string } | undefined
  /** The block before was an item that can be a title, and who was spoken of before it: a second one makes a list of the two. */
  #bareItem: { readonly before: string | undefined } | undefined
  /** The last line that is not in a list: what a list or a lone value hangs on. */
  #line: ViewText | undefined
  #lastText: { text: string; span: Span } | undefined
  #left: Left = NOTHING_LEFT
  readonly #cardHost = new CardHost()
  readonly #dayAbove = new DayAbove()

  constructor(survey: Survey, host?: string) {
    this.#headings = new HeadingsAbove(survey)
    this.#scope = host ? { platform: host } : {}
  }

  /** Comes to a block: headings of elements that have ended head nothing more. */
  enter(block: ViewBlock): void {
    if (!this.#headings.leave(block.span.start)) return
    this.#previous = undefined
    this.#stem = undefined
  }

  /** A heading above says that what follows is a rumour or a forecast. */
  get rumour(): boolean {
    return this.#headings.rumour
  }

  /** What a text block may take over from what stands before it. */
  carried(block: ViewBlock): Carried {
    const parent =
      block.kind === 'item' ? this.#items.findLast(({ depth }) => depth < block.depth)?.stem : undefined
    const stem = parent?.subject
      ? { ...parent, text: `${this.#stem?.text ?? ''} ${parent.text}` }
      : block.kind === 'item'
        ? this.#stem
        : undefined
    return {
      previous: block.kind === 'heading' ? undefined : this.#previous,
      stem,
      label: block.kind === 'paragraph' || block.kind === 'item' ? this.labelOver(block)?.text : undefined,
      ...this.#headings.subjects,
      ...(block.kind === 'item' && this.#named ? { heading: this.#named.subject } : {}),
      benchmark: this.#headings.benchmark,
      product: this.#headings.product,
      headings: this.#headings.labels.map(({ text }) => text),
      scope: this.#scopeHere(),
      day: this.#dayAbove.over(block) ?? this.#headings.day,
      left: this.#left,
    }
  }

  /** The words above a table, nearest first, and whom they are about. */
  above(): { labels: SurroundingText[]; subject?: string; benchmark?: string; scope: Qualifiers } {
    const headings = this.#headings.labels
    const last = this.#lastText
    const labels = last && last.span.start !== headings[0]?.span.start ? [last, ...headings] : headings
    const { heading, document } = this.#headings.subjects
    const subject = heading ?? this.#previous ?? document
    const benchmark = this.#headings.benchmark
    return {
      labels,
      scope: this.#scopeHere(),
      ...(subject ? { subject } : {}),
      ...(benchmark ? { benchmark } : {}),
    }
  }

  #scopeHere(): Qualifiers {
    return { ...this.#scope, ...this.#headings.scope, ...this.#cardHost.scope }
  }

  /** The label that a line stands under: the item that its list hangs on, or the line above. */
  labelOver(block: TextBlock): ViewText | undefined {
    const depth = block.kind === 'item' ? block.depth : 0
    const over = this.#items.findLast((item) => item.depth < depth)?.text ?? this.#line
    return over && isLabel(over.text) ? over : undefined
  }

  /** Takes note of a block that was read; a label with its value heads nothing, however it looks. */
  pass(block: TextBlock, reading: TextReading, isCard = false): void {
    const text = block.text.text
    const { heading: headed, document } = this.#headings.subjects
    this.#cardHost.pass(
      text,
      reading,
      [this.#stem?.subject, this.#items.at(-1)?.stem.subject, this.#previous, headed, document],
      block.kind === 'heading' && !block.guessed,
    )
    this.#lastText = { text, span: block.span }
    this.#dayAbove.pass(block, reading.sentences)
    if (block.kind !== 'item') this.#line = block.text
    if (block.kind !== 'item') this.#bareItem = undefined
    const heading = block.kind === 'heading' && !isCard && headsAny(block, reading) ? block : undefined
    this.#passName(block, reading)
    this.#left = heading ? afterHeading(reading.left) : reading.left
    if (heading) this.#passHeading(heading, reading)
    else if (block.kind === 'item') this.#passItem(block, reading)
    else this.#passLine(text, reading)
  }

  #passItem({ text, depth }: ViewItem, reading: TextReading): void {
    // "3) BAIDU: ERNIE 4.5" before a paragraph is a title of it
    const isBare = reading.drafts.length === 0 && text.text.length <= LONGEST_TITLE
    const first = this.#bareItem
    if (isBare && !first) this.#bareItem = { before: this.#previous }
    if (isBare) this.#previous = first ? first.before : (reading.subject ?? this.#previous)
    else this.#bareItem = undefined
    const above = this.#items.filter((item) => item.depth < depth)
    this.#items = [...above, { depth, stem: stemOf(text.text, reading), text }]
  }

  #passLine(text: string, reading: TextReading): void {
    this.#items = []
    this.#stem = /[:：]$/.test(text) ? stemOf(text, reading) : undefined
    this.#previous = reading.subject ?? this.#previous
  }

  #passName(block: TextBlock, reading: TextReading): void {
    const subject = block.kind === 'item' ? nameOfItem(block, reading) : undefined
    const depth = block.kind === 'item' ? block.depth : -1
    if (subject) this.#named = { depth, subject }
    else if (this.#named && depth < this.#named.depth) this.#named = undefined
  }

  #passHeading(heading: Extract<ViewBlock, { kind: 'heading' }>, reading: TextReading): void {
    const text = heading.text.text
    const names = reading.sentences.flatMap(subjectsIn)
    if (/[:：]$/.test(text)) {
      this.#stem = stemOf(text, reading)
      this.#items = []
      if (names.length === 0) return
    } else {
      this.#stem = undefined
      this.#items = []
    }
    this.#headings.push(heading, reading, names)
    if (!/[:：]$/.test(text)) this.#previous = undefined
  }

  /** A table was read: lines after it do not hang on the line before, and can speak of the models in it. */
  passTable(subjects: readonly string[]): void {
    this.#stem = undefined
    this.#items = []
    this.#line = undefined
    const named = [...new Set([...this.#left.named, ...subjects])]
    if (named.length <= MOST_IN_TABLE) this.#left = { ...this.#left, named }
  }
}

/** Whether what looks like a heading heads anything. */
const headsAny = (block: Extract<TextBlock, { kind: 'heading' }>, reading: TextReading): boolean =>
  !isListOfNames(block, reading) && !isPairLine(block, reading)

/** "Output: $0" that was guessed to be a heading: a label with its value heads nothing. */
const isPairLine = (block: TextBlock, { sentences }: TextReading): boolean =>
  block.kind === 'heading' &&
  block.guessed === true &&
  /^[^:：]{1,32}[:：]\s*\S/.test(block.text.text) &&
  sentences.every(({ names }) => names.length === 0)

/** Words after a larger table ("the three", "Mini") could mean too many. */
const MOST_IN_TABLE = 12

/** A new section: what was said before can no longer be leaned on, but for how many tokens its prices were. */
function afterHeading({ perTokens, named }: Left): Left {
  return { ...NOTHING_LEFT, named, ...(perTokens ? { perTokens } : {}) }
}
