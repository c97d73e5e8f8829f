import type { Qualifiers } from '../claims/qualifier.ts'
import { hostGiven, hostLine } from './hosts-of-models.ts'
import type { TextReading } from './prose/read-text.ts'
import { subjectsIn } from './prose/sentence.ts'

/** A line that holds little beside a name begins a card: "**Kimi K2**", "2. Llama 3.3 70B (new)". */
const LONGEST_NAME_LINE = 60

/** Who serves the model of the card that is being read, as a line of it says: "Provider: Groq". */
export class CardHost {
  #platform: string | undefined

  /** What the lines that follow are narrowed to. */
  get scope(): Qualifiers {
    return this.#platform ? { platform: this.#platform } : {}
  }

  /** Takes note of a line; `subjects` are those it may be about, the nearest first. A new card begins without a host. */
  pass(
    text: string,
    reading: TextReading,
    subjects: readonly (string | undefined)[],
    isHeading: boolean,
  ): void {
    const line = hostLine(text)
    const subject = subjects.find((name) => name !== undefined)
    if (line) this.#platform = subject === undefined ? undefined : hostGiven(line.key, line.house, subject)
    else if (isHeading || beginsCard(text, reading)) this.#platform = undefined
  }
}

/** The id of a model under its name begins nothing: "Model ID: kimi-k2". */
const beginsCard = (text: string, { sentences, drafts }: TextReading): boolean => {
  const [name] = sentences.flatMap(subjectsIn)
  const before = name ? text.slice(0, name.start) : ''
  return (
    name !== undefined &&
    text.length <= LONGEST_NAME_LINE &&
    drafts.length === 0 &&
    (!/\p{L}/u.test(before) || /^[\W_]*(?:model|modell?o?|modèle|模型|モデル)\W*$/iu.test(before))
  )
}
