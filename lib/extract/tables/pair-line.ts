import { trimText, type ViewText } from '../../text/view-text.ts'

/** A line that is a label and its value: "Max output: 64,000 tokens", "Pricing — $5 / $25", "Context ..... 128K". */
export interface PairLine {
  readonly label: ViewText
  readonly value: ViewText
}

/**
 * What stands between the two. A colon between digits tells the time, a hyphen without spaces joins words; the
 * first sign counts, for a value can hold others.
 */
const SIGN =
  /[:：](?=\s|$)|：|(?<=\p{L}|\))[:](?=[$€£¥~≈<>]?\d)|\s[–—=]\s|\s-\s|\s?(?:\.{3,}|…{2,}|·{3,}|_{3,})\s?|\t/u

const LONGEST_LABEL = 60
const LONGEST_VALUE = 160

/** Words after the end of a sentence: what they are part of is no value. */
const SENTENCES = /[.!?]["”’)]?\s+\p{Lu}|[。！？]./u
/** A sum or a call, whose figures are parts of a calculation, and what two models are held against each other with. */
const RECKONED =
  /[=×≈]\s*[$€£¥]?\s?\d|\d\s*[×*]\s*[$€£¥]?\d|\d\s+x\s+[$€£¥]?\d|\d\S*\s?(?:\svs\.?\s|\sversus\s|->|→|=>|⇒)\s?[$€£¥]?\d/

/** `max_tokens: 4096`: what a call is made with. */
const PARAMETER = /^["'`]?[a-z]+(?:_[a-z]+)+["'`]?$/

/** Reads a line as a pair; undefined where it is a sentence, a list of pairs or a calculation. */
export function pairLine(line: ViewText): PairLine | undefined {
  const sign = SIGN.exec(line.text.slice(0, LONGEST_LABEL + 4))
  if (!sign) return undefined
  const label = trimText(line, 0, sign.index)
  const value = trimText(line, sign.index + sign[0].length)
  if (!/\p{L}/u.test(label.text) || label.text.length > LONGEST_LABEL || SENTENCES.test(label.text))
    return undefined
  if (PARAMETER.test(label.text)) return undefined
  return isValue(value.text) ? { label, value } : undefined
}

/** Whether a text can be the value of a label: short, not several sentences, no calculation. */
const isValue = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_VALUE && !SENTENCES.test(text) && !RECKONED.test(text)

/** A value by itself, as it stands under its label: "* $2.50 input / $10.00 output", "0.57 s", "~120 tokens/s". */
const BARE =
  /^[\s~≈∼<>≤≥+(]*(?:(?:about|up to|around|over|ca\.|bis zu|hasta|jusqu['’]à|最大|最大で|约|約)\s?)?(?:US|CA)?[$€£¥]?\s?\d/iu

export const isBareValue = (text: string): boolean => BARE.test(text) && isValue(text)
