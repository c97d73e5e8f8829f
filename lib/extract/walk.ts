import type { Span } from '../claims/span.ts'
import type { ViewBlock } from '../text/view.ts'
import type { ExtractContext } from './extract-context.ts'
import type { Carried, Stem } from './prose/discourse.ts'
import { subjectsIn } from './prose/sentence.ts'
import { readSentences, type TextReading } from './prose/read-text.ts'
import type { Survey } from './survey.ts'

type TextBlock = Extract<ViewBlock, { text: unknown }>

interface Heading {
  readonly level: number
  readonly subject: string | undefined
  readonly several: boolean
  readonly benchmark: string | undefined
  readonly text: string
  readonly span: Span
}

/** Where a walk over the blocks stands: headings above, the line that a list hangs on, who was spoken of last. */
export class Walk {
  readonly #context: ExtractContext
  readonly #survey: Survey
  #headings: readonly Heading[] = []
  #previous: string | undefined
  #stem: Stem | undefined
  #items: readonly { depth: number; stem: Stem }[] = []
  #lastText: { text: string; span: Span } | undefined

  constructor(context: ExtractContext, survey: Survey) {
    this.#context = context
    this.#survey = survey
  }

  /** What a text block may take over from what stands before it. */
  carried(block: ViewBlock): Carried {
    const parent = block.kind === 'item' ? this.#items.findLast(({ depth }) => depth < block.depth)?.stem : undefined
    const stem = parent?.subject ? { ...parent, text: `${this.#stem?.text ?? ''} ${parent.text}` } : block.kind === 'item' ? this.#stem : undefined
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
    const labels = [...(this.#lastText ? [this.#lastText] : []), ...this.#headings.toReversed().map(({ text, span }) => ({ text, span }))]
    const subject = this.#headingSubject() ?? this.#previous ?? this.#survey.subject
    return { labels, ...(subject ? { subject } : {}) }
  }

  /** Takes note of a block that was read. */
  pass(block: TextBlock, reading: TextReading): void {
    const text = block.text.text
    this.#lastText = { text, span: block.span }
    if (block.kind === 'heading') return this.#passHeading(block, reading)
    const endsOpen = /[:：]$/.test(text)
    if (block.kind === 'item') {
      this.#items = [...this.#items.filter(({ depth }) => depth < block.depth), { depth: block.depth, stem: stemOf(text, reading) }]
      return
    }
    this.#items = []
    this.#stem = endsOpen ? stemOf(text, reading) : undefined
    this.#previous = reading.subject ?? this.#previous
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
      { level: heading.level, subject: subjects.size === 1 ? only : undefined, several: subjects.size > 1, benchmark, text, span: heading.span },
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

  read(text: string) {
    return readSentences(text, this.#context)
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
