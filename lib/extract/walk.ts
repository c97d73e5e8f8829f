import type { Qualifiers } from '../claims/qualifier.ts'
import type { Span } from '../claims/span.ts'
import type { ViewBlock } from '../text/view.ts'
import type { ViewText } from '../text/view-text.ts'
import { CardHost } from './card-host.ts'
import { DayAbove } from './day-above.ts'
import { headingScope, scopeOfHeadings } from './heading-scope.ts'
import { type HeadingNames, headingSubjects, namesOfHeading } from './heading-subjects.ts'
import { productIn } from './lexicon/plans.ts'
import { type Carried, type Day, type Left, NOTHING_LEFT, type Stem } from './prose/discourse.ts'
import { dayOfHeading } from './prose/read-day.ts'
import type { TextReading } from './prose/read-text.ts'
import { subjectsIn } from './prose/sentence.ts'
import type { Survey } from './survey.ts'
import type { SurroundingText } from './tables/table-surroundings.ts'

type TextBlock = Extract<ViewBlock, { text: unknown }>

interface Heading extends HeadingNames {
  readonly level: number
  readonly benchmark: string | undefined
  /** What it narrows all below it to. */
  readonly scope: Qualifiers
  readonly day: Day | undefined
  readonly text: string
  readonly span: Span
  readonly until: number
}

const RUMOUR =
  /\b(?:leak(?:s|ed)?|rumou?r(?:s|ed)?|expected specs|speculation|predictions?|Gerüchte?|rumeurs?|rumores)\b|传闻|爆料|噂|リーク/i

const LONGEST_TITLE = 60

/** Where a walk over the blocks stands: headings above, the line that a list hangs on, who was spoken of last. */
export class Walk {
  readonly #survey: Survey
  /** What the whole document is narrowed to. */
  readonly #scope: Qualifiers
  #headings: readonly Heading[] = []
  #previous: string | undefined
  #stem: Stem | undefined
  #items: readonly { depth: number; stem: Stem; text: ViewText }[] = []
  /** The last line that is not in a list: what a list or a lone value hangs on. */
  #line: ViewText | undefined
  #lastText: { text: string; span: Span } | undefined
  #left: Left = NOTHING_LEFT
  readonly #cardHost = new CardHost()
  readonly #dayAbove = new DayAbove()

  constructor(survey: Survey, host?: string) {
    this.#survey = survey
    this.#scope = host ? { platform: host } : {}
  }

  /** Comes to a block: headings of elements that have ended head nothing more. */
  enter(block: ViewBlock): void {
    if (this.#headings.every(({ until }) => until > block.span.start)) return
    this.#headings = this.#headings.filter(({ until }) => until > block.span.start)
    this.#previous = undefined
    this.#stem = undefined
  }

  /** A heading above says that what follows is a rumour or a forecast. */
  get rumour(): boolean {
    return RUMOUR.test(this.#survey.title ?? '') || this.#headings.some(({ text }) => RUMOUR.test(text))
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
      ...headingSubjects(this.#headings, this.#survey.subject),
      benchmark: this.#benchmark(),
      product: this.#product(),
      headings: this.#headings.toReversed().map(({ text }) => text),
      scope: this.#scopeHere(),
      day: this.#dayAbove.over(block) ?? dayOf(this.#headings),
      left: this.#left,
    }
  }

  /** The words above a table, nearest first, and whom they are about. */
  above(): { labels: SurroundingText[]; subject?: string; benchmark?: string; scope: Qualifiers } {
    const headings = this.#headings.toReversed().map(({ text, span }) => ({ text, span, heading: true }))
    const last = this.#lastText
    const labels = last && last.span.start !== headings[0]?.span.start ? [last, ...headings] : headings
    const { heading, document } = headingSubjects(this.#headings, this.#survey.subject)
    const subject = heading ?? this.#previous ?? document
    const benchmark = this.#benchmark()
    return {
      labels,
      scope: this.#scopeHere(),
      ...(subject ? { subject } : {}),
      ...(benchmark ? { benchmark } : {}),
    }
  }

  #scopeHere(): Qualifiers {
    return { ...this.#scope, ...scopeOfHeadings(this.#headings), ...this.#cardHost.scope }
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
    const { heading: headed, document } = headingSubjects(this.#headings, this.#survey.subject)
    this.#cardHost.pass(
      text,
      reading,
      [this.#stem?.subject, this.#items.at(-1)?.stem.subject, this.#previous, headed, document],
      block.kind === 'heading' && !block.guessed,
    )
    this.#lastText = { text, span: block.span }
    this.#dayAbove.pass(block, reading.sentences)
    if (block.kind !== 'item') this.#line = block.text
    const heading = block.kind === 'heading' && !isCard && !isListOfNames(block, reading) ? block : undefined
    this.#left = heading ? afterHeading(reading.left) : reading.left
    if (heading) this.#passHeading(heading, reading)
    else if (block.kind === 'item') {
      // "3) BAIDU: ERNIE 4.5" before a paragraph is a title of it
      if (this.#items.length === 0 && reading.drafts.length === 0 && text.length <= LONGEST_TITLE)
        this.#previous = reading.subject ?? this.#previous
      this.#items = [
        ...this.#items.filter(({ depth }) => depth < block.depth),
        { depth: block.depth, stem: stemOf(text, reading), text: block.text },
      ]
    } else {
      this.#items = []
      this.#stem = /[:：]$/.test(text) ? stemOf(text, reading) : undefined
      this.#previous = reading.subject ?? this.#previous
    }
  }

  #passHeading(heading: Extract<ViewBlock, { kind: 'heading' }>, reading: TextReading): void {
    const text = heading.text.text
    const names = reading.sentences.flatMap(subjectsIn)
    const benchmark = reading.sentences.flatMap(({ benchmarks }) => benchmarks)[0]?.slug
    if (/[:：]$/.test(text)) {
      this.#stem = stemOf(text, reading)
      this.#items = []
      if (names.length === 0) return
    } else {
      this.#stem = undefined
      this.#items = []
    }
    const above = this.#headings.filter(({ level }) => level < heading.level)
    this.#headings = [
      ...above,
      {
        level: heading.level,
        ...namesOfHeading(text, names),
        benchmark,
        scope: headingScope(
          text,
          reading.sentences.flatMap((sentence) => sentence.names),
        ),
        day: dayOfHeading(text, reading.sentences[0]?.figures, heading.span, dayOf(above)),
        text,
        span: heading.span,
        until: heading.until ?? Number.POSITIVE_INFINITY,
      },
    ]
    if (!/[:：]$/.test(text)) this.#previous = undefined
  }

  #benchmark(): string | undefined {
    return this.#headings.findLast(({ benchmark }) => benchmark)?.benchmark ?? this.#survey.benchmark
  }

  /** The product that the nearest heading names, else the document's. */
  #product(): string | undefined {
    const near = this.#headings.findLast(({ text }) => productIn(text) !== undefined)
    return (near && productIn(near.text)?.product) ?? this.#survey.product
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

/** The nearest heading that is a date. */
const dayOf = (headings: readonly Heading[]): Day | undefined => headings.findLast(({ day }) => day)?.day

/** "Model string: `a-1` or `a-1-2025`": a line under the heading, which says who is meant. */
const isListOfNames = (block: TextBlock, { sentences }: TextReading): boolean =>
  block.kind === 'heading' &&
  block.guessed &&
  /^[^:：]{2,40}[:：]\s/.test(block.text.text) &&
  sentences.flatMap(subjectsIn).length > 1

const LONGEST_LABEL = 80

/** A short line that is no sentence. */
const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL && !/[.!?。！？]$/.test(text)

/** Words after a larger table ("the three", "Mini") could mean too many. */
const MOST_IN_TABLE = 12

/** A new section: what was said before can no longer be leaned on, but for how many tokens its prices were. */
function afterHeading({ perTokens, named }: Left): Left {
  return { ...NOTHING_LEFT, named, ...(perTokens ? { perTokens } : {}) }
}

/** Whom the line that a list hangs on is about: its only subject that is not compared with. */
function stemOf(text: string, reading: TextReading): Stem {
  const names = reading.sentences.flatMap(({ names }) => names)
  const subjects = new Map(reading.sentences.flatMap(subjectsIn).map((name) => [name.key, name.raw]))
  const comparator = names.find((name) => name.comparator && name.kind === 'model')?.raw
  const [only] = subjects.values()
  return {
    text,
    subject: subjects.size === 1 ? only : undefined,
    comparator,
    ambiguous: subjects.size > 1 || names.some(({ kind }) => kind === 'family'),
  }
}
