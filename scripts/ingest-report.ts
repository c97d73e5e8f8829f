import { DomainError } from '../lib/claims/domain-error.ts'
import type { Finding } from '../lib/claims/judgement.ts'
import type { Note } from '../lib/claims/note.ts'
import { counted } from './counted.ts'

interface Outcome {
  readonly title: string
  readonly outcome: string
  readonly claims: number
  readonly derived: number
  readonly contradictions: readonly Pick<Finding, 'id' | 'subject' | 'sentence'>[]
  readonly notes: readonly Note[]
}

const MOST_SHOWN = 12

/** What a person sees while sources are read: a line per source, then a summary. */
export class IngestReport {
  readonly #count: number
  readonly #read: { name: string; outcome: Outcome }[] = []
  readonly #failures: string[] = []

  constructor(count: number) {
    this.#count = count
  }

  get failed(): number {
    return this.#failures.length
  }

  /** Does the work of one source and prints its line. A source that cannot be read does not stop the others. */
  async source(name: string, work: () => Promise<Outcome>): Promise<void> {
    const number = `[${this.#read.length + this.#failures.length + 1}/${this.#count}]`
    try {
      const outcome = await work()
      this.#read.push({ name, outcome })
      console.log(
        `${number} ${name}: ${outcome.outcome} · ${counted(outcome.claims, 'claim')} · “${outcome.title}”`,
      )
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      this.#failures.push(`${name}: ${error.message}`)
      console.error(`${number} ${name}: NOT READ · ${error.message}`)
      if (error.code === 'unavailable')
        throw new DomainError('unavailable', `${name}: ${error.message}`, { cause: error })
    }
  }

  end(): void {
    const outcomes = this.#read.map(({ outcome }) => outcome)
    const contradictions = [
      ...new Map(
        outcomes.flatMap(({ contradictions }) => contradictions).map((each) => [each.id, each]),
      ).values(),
    ]
    console.log(
      `\n${counted(outcomes.length, 'source')} read: ${counted(sum(outcomes, 'claims'), 'claim')}, ${counted(sum(outcomes, 'derived'), 'derived statement')}, ${counted(contradictions.length, 'contradiction')}`,
    )
    list(
      'Contradictions with what is known',
      contradictions.map((finding) => `${finding.subject}: ${finding.sentence}`),
    )
    list('Not read', this.#notes('warning'))
    list('Also noted', this.#notes('info'))
    list('Failed', this.#failures)
  }

  #notes(severity: Note['severity']): string[] {
    return this.#read.flatMap(({ name, outcome }) =>
      outcome.notes
        .filter((note) => note.severity === severity)
        .map((note) => `${name}${placeOf(note)}: ${note.reason}`),
    )
  }
}

function placeOf(note: Note): string {
  return note.span ? ` at character ${note.span.start}` : ''
}

function sum(outcomes: readonly Outcome[], key: 'claims' | 'derived'): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0)
}

function list(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  console.log(`\n${title}:`)
  for (const line of lines.slice(0, MOST_SHOWN)) console.log(`  - ${line}`)
  if (lines.length > MOST_SHOWN) console.log(`  … and ${lines.length - MOST_SHOWN} more`)
}
