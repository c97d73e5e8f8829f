import type { Figure } from '../figures/figure.ts'
import { plansOutsideNames } from './plan-owner.ts'
import type { Sentence } from './sentence.ts'

/** "costs us $12 a month to run": somebody's own bill. */
const OWN_BILL =
  /\b(?:costs?|cost|charges?|runs?) (?:us|me)\b|\bwe (?:pay|paid|spend)\b|\bI (?:pay|spend)\b|kostet (?:uns|mich)|nos cuesta|pagamos|nous coûte|nous payons/i

/** What somebody pays a month is no plan's price, unless the sentence itself names the plan. */
export const isOwnBill = (sentence: Sentence, figure: Figure): boolean =>
  OWN_BILL.test(sentence.text.slice(sentence.start, figure.start)) &&
  plansOutsideNames(sentence, sentence.start, figure.start).length === 0

/** "about $37 a month together", "two of us do, at $10 each": of no one plan. */
export const isCombined = ({ text, end }: Sentence, figure: Figure): boolean =>
  /^[^.;,]{0,12}\b(?:together|in all|in total|combined|zusammen|en total|au total)\b/i.test(
    text.slice(figure.end, end),
  )
