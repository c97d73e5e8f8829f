import type { AnyFigure, Figure } from '../figures/figure.ts'
import { wholeWords } from '../lexicon/whole-words.ts'
import type { Carried } from './discourse.ts'
import { lastModelBefore, type Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { seriesAt } from './series.ts'

/** A sentence that asks or supposes says nothing of the model. */
const SUPPOSED =
  /\?["”’*_)]*$|^(?:\W*\w+:\s)?(?:my )?predictions?:|^["“*_]*(?:if\b|suppose|assum(?:e|ing)|imagine|say you|say (?:an?|the|your)\b|let['’]s say|wenn (?:Sie|du|man|der|die|das)|angenommen|läge|hätte|wäre|würde|käme|fiele|kostete|si (?:vous|usted|tu|on|le|la|l['’]|el|los)\b|supong\w*|imagin\w*|假设|假如|如果您?|例如|例えば|もし|仮に)/i

/** Words anywhere in a sentence that make its figures those of a case that is not. */
const UNREAL = wholeWords(
  'will do|would (?:have|be|cost|come|pay|get|make|need)|you would|we would|if (?:\\w+ ){1,6}(?:cost|had|were|went|charged|scored)|if it had|läge|wären es|hätten wir|würde|würden|pagar[ií]a\\w*|costar[ií]a\\w*|ser[ií]an?|paierai\\w*|tombait|descendrait',
  '假如|假设|如果|仮に|とすると|としたら|場合は月',
)

/** What makes a sentence the beginning of an example. */
const EXAMPLE = wholeWords(
  'for example|for instance|worked example|an example|say (?:an?|the|your)|suppose|imagine|assume|Rechenbeispiel|zum Beispiel|Beispielrechnung|angenommen|por ejemplo|supong(?:amos|a)|un ejemplo|par exemple|un exemple|supposons|imaginons',
  '举个例子|举例|例如|比如|示例|计算示例|例えば|計算例|試算|仮に',
)

/** "If you are in a hurry, X costs …": the condition gives no figure, so the rest is a fact about X. */
function isAfterFreeIf({ text, start, figures, names }: Sentence, figure: Range): boolean {
  const clause = /^if\b[^,]{0,80},/i.exec(text.slice(start, figure.start))?.[0]
  if (!clause) return false
  const end = start + clause.length
  return (
    !figures.some((other) => other.start < end) &&
    names.some((name) => name.start >= end && name.end <= figure.start)
  )
}

/** A heading over an example. */
const EXAMPLE_HEADING = wholeWords(
  'worked examples?|an example|examples?|cost example|sample calculation|typical (?:bill|chat|request|month|use|day)|Rechenbeispiele?|Beispiele?|Beispielrechnung|un exemple|exemples?|(?:un )?ejemplos?|cuánto (?:gastaría|pagaría|costaría)\\S*|Was wir zahlen würden|what (?:it|we) (?:cost us|paid|spent)',
  '举例|示例|计算例|計算例|試算|例子',
)

export const headsExample = (heading: string): boolean => EXAMPLE_HEADING.test(heading)

/** An example says so in its first words; "…, for example, …" inside a sentence tells a fact. */
const LEAD = 24

/** Whether the words tell of an example from here on to the end of their block. */
export const beginsExample = ({ text, start, end }: Sentence): boolean =>
  EXAMPLE.test(text.slice(start, Math.min(end, start + LEAD)))

/** A figure, or words that stand for one. */
interface Supposable extends Range {
  readonly kind?: AnyFigure['kind']
  readonly per?: Figure['per']
}

/**
 * Whether a figure belongs to a supposition or an example. A price that says itself what it is for ("$5 per million
 * input tokens") keeps its meaning in an example, but not in a supposition.
 */
export function isSupposed(
  sentence: Sentence,
  figure: Supposable,
  { headings = [], left }: Carried,
): boolean {
  const words = sentence.text.slice(sentence.start, sentence.end)
  if ((SUPPOSED.test(words) && !isAfterFreeIf(sentence, figure)) || UNREAL.test(words)) return true
  if (figure.kind === 'date') return false
  const example =
    left?.example || EXAMPLE.test(words.slice(0, LEAD)) || headings.slice(0, 1).some(headsExample)
  return example === true && !isOfferedPrice(figure) && !isPairAfterOffer(sentence, figure)
}

/** "$5 per million input tokens". */
const isOfferedPrice = ({ per }: Supposable): boolean => per?.of === 'tokens' && per.direction !== undefined

/** "For instance, X costs $2 per million input tokens and $14 …; Y is $5 and $25": two prices go on with two prices. */
function isPairAfterOffer(sentence: Sentence, figure: Supposable): boolean {
  const index = sentence.figures.findIndex(({ start }) => start === figure.start)
  const row = seriesAt(sentence, index)
  return (
    row.figures.length === 2 &&
    row.figures.every((one) => one.kind === 'figure' && one.currency !== undefined) &&
    sentence.figures.some((one) => one.end <= row.start && one.kind === 'figure' && isOfferedPrice(one)) &&
    lastModelBefore(sentence, row.start) !== undefined
  )
}
