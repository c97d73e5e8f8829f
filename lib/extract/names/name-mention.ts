/** A name of a model as it stands in a text. */
export interface NameMention {
  /** Visible range. */
  readonly start: number
  readonly end: number
  /** The name in full, as the document gives it: "Claude 3.5 Sonnet" where the text says "Sonnet". */
  readonly raw: string
  /** Equal for all writings of one name. */
  readonly key: string
  /** A family ("GPT-5.5 models") is no subject. */
  readonly kind: 'model' | 'family'
  /** Said in relation to the subject ("than X", "X's predecessor"): not who the sentence is about. */
  readonly comparator: boolean
  /** Only a part of the name is written here. */
  readonly short: boolean
}
