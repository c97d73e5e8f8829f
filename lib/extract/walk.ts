import type { Span } from '../claims/span.ts'
import type { ViewBlock } from '../text/view.ts'
import type { Carried, Stem } from './prose/discourse.ts'
import type { TextReading } from './prose/read-text.ts'
import { subjectsIn } from './prose/sentence.ts'
import type { Survey } from './survey.ts'

type TextBlock = Extract<ViewBlock, { text: unknown }>

interface Heading {
  readonly level: number
  readonly subject: string | undefined
  readonly several: boolean
  readonly benchmark: string | undefined
  readonly text: string
  readonly span: Span
  readonly until: number
}

const RUMOUR =
  /\b(?:leak(?:s|ed)?|rumou?r(?:s|ed)?|expected specs|speculation|predictions?|Gerüchte?|rumeurs?|rumores)\b|传闻|爆料|噂|リーク/i

/** Where a walk over the blocks stands: headings above, the line that a list hangs on, who was spoken of last. */
export class Walk {
  readonly #survey: Survey
  #headings: readonly Heading[] = []
  #previous: string | undefined
  #stem: Stem | undefined
  #items: readonly { depth: number; stem: Stem }[] = []
  #lastText: { text: string; span: Span } | undefined

  constructor(survey: Survey) {
    this.#survey = survey
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
      heading: this.#headingSubject(),
      document: this.#survey.subject,
      benchmark: this.#headings.findLast(({ benchmark }) => benchmark)?.benchmark ?? this.#survey.benchmark,
      product: this.#survey.product,
    }
  }

  /** The words above a table, nearest first, and whom they are about. */
  above(): { labels: { text: string; span: Span }[]; subject?: string } {
    const labels = [
      ...(this.#lastText ? [this.#lastText] : []),
      ...this.#headings.toReversed().map(({ text, span }) => ({ text, span })),
    ]
    const subject = this.#headingSubject() ?? this.#previous ?? this.#survey.subject
    return { labels, ...(subject ? { subject } : {}) }
  }

  /** Takes note of a block that was read. */
  pass(block: TextBlock, reading: TextReading): void {
    const text = block.text.text
    this.#lastText = { text, span: block.span }
    if (block.kind === 'heading') this.#passHeading(block, reading)
    else if (block.kind === 'item') {
      this.#items = [
        ...this.#items.filter(({ depth }) => depth < block.depth),
        { depth: block.depth, stem: stemOf(text, reading) },
      ]
    } else {
      this.#items = []
      this.#stem = /[:：]$/.test(text) ? stemOf(text, reading) : undefined
      this.#previous = reading.subject ?? this.#previous
    }
  }

  #passHeading(heading: Extract<ViewBlock, { kind: 'heading' }>, reading: TextReading): void {
    const text = heading.text.text
    const subjects = new Map(reading.sentences.flatMap(subjectsIn).map((name) => [name.key, name.raw]))
    const [only] = subjects.values()
    const benchmark = reading.sentences.flatMap(({ benchmarks }) => benchmarks)[0]?.slug
    if (/[:：]$/.test(text)) {
      this.#stem = stemOf(text, reading)
      this.#items = []
      if (subjects.size === 0) return
    } else {
      this.#stem = undefined
      this.#items = []
    }
    this.#headings = [
      ...this.#headings.filter(({ level }) => level < heading.level),
      {
        level: heading.level,
        subject: subjects.size === 1 ? only : undefined,
        several: subjects.size > 1,
        benchmark,
        text,
        span: heading.span,
        until: heading.until ?? Number.POSITIVE_INFINITY,
      },
    ]
    if (!/[:：]$/.test(text)) this.#previous = undefined
  }

  /** The nearest heading with exactly one model; a nearer one with several hides it. */
  #headingSubject(): string | undefined {
    const nearest = this.#headings.findLast(({ subject, several }) => subject !== undefined || several)
    return nearest?.subject
  }

  /** A table was read: lines after it do not hang on the line before. */
  passTable(): void {
    this.#stem = undefined
    this.#items = []
  }
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
