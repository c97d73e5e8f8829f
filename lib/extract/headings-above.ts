import type { Qualifiers } from '../claims/qualifier.ts'
import type { Span } from '../claims/span.ts'
import type { ViewBlock } from '../text/view.ts'
import { benchmarkOfTitle } from './benchmark-of-title.ts'
import { headingScope, scopeOfHeadings } from './heading-scope.ts'
import { type HeadingNames, headingSubjects, namesOfHeading } from './heading-subjects.ts'
import { productIn } from './lexicon/plans.ts'
import type { NameMention } from './names/name-mention.ts'
import type { Day } from './prose/discourse.ts'
import { dayOfHeading } from './prose/read-day.ts'
import type { TextReading } from './prose/read-text.ts'
import type { Survey } from './survey.ts'
import type { SurroundingText } from './tables/table-surroundings.ts'

interface Heading extends HeadingNames {
  readonly level: number
  readonly benchmark: string | undefined
  /** What it narrows all below it to. */
  readonly scope: Qualifiers
  readonly day: Day | undefined
  readonly rumour: boolean
  readonly text: string
  readonly span: Span
  readonly until: number
}

const RUMOUR =
  /\b(?:leak(?:s|ed)?|rumou?r(?:s|ed)?|expected specs|speculation|predictions?|Gerüchte?|rumeurs?|rumores)\b|传闻|爆料|噂|リーク/i

/** The nearest heading that is a date. */
const dayOf = (headings: readonly Heading[]): Day | undefined => headings.findLast(({ day }) => day)?.day

/** The headings that a place in a document stands under, outermost first, and what they say of all below them. */
export class HeadingsAbove {
  readonly #survey: Survey
  readonly #titleIsRumour: boolean
  #stack: readonly Heading[] = []

  constructor(survey: Survey) {
    this.#survey = survey
    this.#titleIsRumour = RUMOUR.test(survey.title ?? '')
  }

  /** Leaves headings of elements that have ended before a place; false where none has. */
  leave(at: number): boolean {
    if (this.#stack.every(({ until }) => until > at)) return false
    this.#stack = this.#stack.filter(({ until }) => until > at)
    return true
  }

  /** Whether one of them, or the title, says that what follows is a rumour or a forecast. */
  get rumour(): boolean {
    return this.#titleIsRumour || this.#stack.some(({ rumour }) => rumour)
  }

  /** Whom the nearest names, and whom the document is about. */
  get subjects(): ReturnType<typeof headingSubjects> {
    return headingSubjects(this.#stack, this.#survey.subject)
  }

  get scope(): Qualifiers {
    return scopeOfHeadings(this.#stack)
  }

  get day(): Day | undefined {
    return dayOf(this.#stack)
  }

  /** Their words, nearest first. */
  get labels(): SurroundingText[] {
    return this.#stack.toReversed().map(({ text, span }) => ({ text, span, heading: true }))
  }

  /** The benchmark that the nearest heading names, else the document's only one. */
  get benchmark(): string | undefined {
    return this.#stack.findLast(({ benchmark }) => benchmark)?.benchmark ?? this.#survey.benchmark
  }

  /** The product that the nearest heading names, else the document's. */
  get product(): string | undefined {
    const near = this.#stack.findLast(({ text }) => productIn(text) !== undefined)
    return (near && productIn(near.text)?.product) ?? this.#survey.product
  }

  /** A heading that was read; it ends those of its own and of deeper levels. */
  push(
    heading: Extract<ViewBlock, { kind: 'heading' }>,
    reading: TextReading,
    names: readonly NameMention[],
  ): void {
    const { text } = heading.text
    const [named] = reading.sentences.flatMap(({ benchmarks }) => benchmarks)
    const benchmark = named?.slug ?? (names.length > 0 ? undefined : benchmarkOfTitle(text))
    const above = this.#stack.filter(({ level }) => level < heading.level)
    this.#stack = [
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
        rumour: RUMOUR.test(text),
        text,
        span: heading.span,
        until: heading.until ?? Number.POSITIVE_INFINITY,
      },
    ]
  }
}
