import type { ViewBlock } from '../text/view.ts'
import type { Day } from './prose/discourse.ts'
import { announcesList, dayOfHeading } from './prose/read-day.ts'
import type { Sentence } from './prose/sentence.ts'

type TextBlock = Extract<ViewBlock, { text: unknown }>

/** The day under which the entries of a news list stand that has no headings: a line of its own, or an outer item. */
export class DayAbove {
  /** A line that is a date: what stands before a list alone heads that list. */
  #line: Day | undefined
  /** "5 May: we release six models." lets come out what the next list names; more words may stand between. */
  #announced: Day | undefined
  #items: readonly { depth: number; day: Day | undefined }[] = []

  /** The day that a block stands under, apart from headings. */
  over(block: ViewBlock): Day | undefined {
    if (block.kind !== 'item') return undefined
    return (
      this.#items.findLast(({ depth, day }) => depth < block.depth && day)?.day ??
      this.#line ??
      this.#announced
    )
  }

  /** Takes note of a block that was read. */
  pass(block: TextBlock, sentences: readonly Sentence[]): void {
    const { text, span } = { text: block.text.text, span: block.span }
    const day = text.length <= LONGEST_DAY ? dayOfHeading(text, sentences[0]?.figures, span) : undefined
    if (block.kind === 'item') {
      this.#items = [
        ...this.#items.filter(({ depth }) => depth < block.depth),
        { depth: block.depth, day: day && isAlone(text, day) ? day : undefined },
      ]
      return
    }
    const announced = announcesList(sentences[0], span)
    const isOver = this.#items.length > 0 || block.kind === 'heading'
    this.#announced = announced ?? (isOver ? undefined : this.#announced)
    this.#items = []
    this.#line = block.kind === 'heading' ? undefined : day
  }
}

const LONGEST_DAY = 40

/** An item that only is a date, not the first words of an entry. */
const isAlone = (text: string, { figure }: Day): boolean => !/\p{L}/u.test(text.slice(figure.end))
