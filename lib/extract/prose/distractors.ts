import type { AnyFigure, Figure } from '../figures/figure.ts'
import { wholeWords } from '../lexicon/whole-words.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'
import { isSupposed } from './supposition.ts'

/** Words right after a percentage that make it a change or a share of something, not a score. */
const CHANGE_AFTER =
  /^\s*(?:-|–)?\s*(?:(?:point|relative|absolute|overall|average)\s+)*(?:reduction|decrease|increase|improvement|gain|boost|jump|drop|decline|higher|lower|faster|slower|cheaper|less|more|fewer|better|worse|discount|savings?|off\b|shorter|longer|larger|smaller|speed|price|cost|of (?:the )?(?:flagship|its|all|users|developers|companies|original|prompts|queries|inputs|market|cost|price|parameters|experts|modules|(?:\w+ ){0,2}market|them|our|respondents)|market|quality|premium|reliability|uptime|günstiger|billiger|schneller|teurer|weniger|mehr|höher|niedriger|der |des |Rabatt|menos|más|del |de los |de las |moins|plus|de descuento|de réduction|de remise|du marché|des |的(?:折扣|提升|降低|份额|市场)|折|引き|削減|向上|低下)/i

/** Words before a percentage that make it a change or a share. */
const CHANGE_BEFORE =
  /(?:\b(?:by|up|down|plus|minus|another|an extra|discount of|(?:share|proportion|portion|half|fraction|majority) of(?: \w+){0,6}\s?[(（]?|Anteil (?:von|an)|proporción del?|proportion de|um|Rabatt von|rebaja del?|descuento del?|remise de|réduction de)|降低了?|提升了?|份额约?为?|シェアは約?)\s*$/i

/** Words before a figure that make it a condition, an example or a test's length. */
const CONDITION_BEFORE =
  /(?:\b(?:if|when|suppose|assum(?:e|ing)|imagine|say,?|e\.g\.|for example|such as|requir(?:e|es|ing)|need(?:s|ing)?|exceed(?:s|ing)?|longer than|inputs? (?:over|above)|prompts? (?:over|above|stays? at or (?:below|under))|threshold|budget|spend(?:ing)?|spent|save[sd]?|process(?:ing)? (?:about|around)?|only \d+ of|out of|as (?:fast|good|capable|small|large) as an?|like an?|a typical|an average of \d+ (?:users|requests)|per|with a model at|over the|count for (?:up to)?)\s+(?:a\s|the\s|more than\s|over\s|about\s|around\s)?|\bas an?\s)[>≥~]?\s*$/i

/** A parameter of a call, a line of a calculation, a rank. */
const CODE_OR_SUM = /(?:max_tokens|max_completion_tokens|temperature|top_p|budget_tokens)\D{0,4}$|[=+]\s*$/i

/** A token count that only says what a price is for. */
const PER_BEFORE = /(?:(?<![\w-])(?:per|[Pp]ro|por|par|je)|(?<!\d)\/|每|毎)\s*$/
const PER_AFTER =
  /^\s*(?:あたり|当たり|ごと|につき|毎|-?\s?(?:token )?(?:prompts?|requests?|messages?|articles?|documents?|inputs? (?:and|with))\b)/i

/** "between 6.3 points more than": a difference, not a score. */
const DIFFERENCE_AFTER =
  /^\s*(?:percentage\s|Prozent)?(?:points?|Punkte|puntos|points de pourcentage)\s+(?:\w+\s)?(?:more|less|higher|lower|behind|ahead|above|below|better|worse|clear|mehr|weniger|más|menos|de plus|de moins)/i

/** A sentence that calculates tells an example. */
const WORKED_SUM = /[=≈]\s*[$€£¥]\s?\d/

/** What people, money and markets are counted in: such a sentence is not about a model's figures. */
const COUNTED_BEFORE = wholeWords(
  'of (?:our|the) \\d+|worth of|a limit of|with a limit of|generates? \\d+|in chunks of|batches of',
)

/** "a prompt of 30,000 tokens", "our longest document has 90K tokens": what somebody sent, not what a model takes. */
const SENT_BEFORE =
  /\b(?:prompts?|documents?|articles?|messages?|texts?|conversations?|files?|inputs?|contracts?|Texte?|Dokumente?|textos?|documentos?|textes?)\s+(?:of|with|has|have|is|are|was|were|takes?|contains?|mit|von|hat|haben|de|con|avec|tiene[n]?|compte[nt]*)\s*$|\b(?:wer|who(?:ever)?|uses?|used|consume[sd]?|verbraucht)\s+(?:mehr als\s|more than\s)?$/i

/** Input lengths that a price holds for: "above 200K", "at or below 128K tokens". */
const BAND_BEFORE =
  /(?:\b(?:above|below|beyond|over|under|exceeding|longer than|shorter than|über|unter|ab|más de|menos de|au-delà de|en deçà de|plus de|moins de)|[<>≤≥]=?|超过|低于|大于|小于)\s*$|\b(?:up to|bis(?: zu)?|hasta|jusqu['’]?à)\s+$/i
const HOLDS =
  /\b(?:support\w*|accept\w*|handl\w*|window|context|take[sn]?|Kontext\w*|contexto|contexte|fenêtre|ventana)\b[^,;:]{0,24}$/i

/** A count of tokens beside a price that only says which inputs the price is for. */
function isBandOfPrice({ text, start, end, figures }: Sentence, figure: AnyFigure): boolean {
  if (figure.kind === 'date' || figure.currency || !(figure.unit === 'tokens' || figure.scaled)) return false
  const before = text.slice(Math.max(start, figure.start - 40), figure.start)
  const priced =
    figures.some((other) => other.kind === 'figure' && other.currency) ||
    /\b(?:costs?|prices?|priced|billed|charged|rates?|kosten|Preise?|cuestan|precios?|coûtent|tarifs?)\b|价格|料金/i.test(
      text.slice(start, end),
    )
  return priced && BAND_BEFORE.test(before) && !HOLDS.test(before)
}

/** Words around a figure of any kind that make it a sum or a parameter. */
const isReckoned = (before: string, after: string): boolean =>
  CODE_OR_SUM.test(before) || /^\s*[=+]\s*[$€\d]/.test(after)

const isChange = ({ unit, signed }: Figure, before: string, after: string): boolean =>
  signed === '+' ||
  unit === 'times' ||
  unit === 'other' ||
  DIFFERENCE_AFTER.test(after) ||
  (unit === 'percent' && (CHANGE_AFTER.test(after) || CHANGE_BEFORE.test(before)))

const isPer = ({ currency, unit }: Figure, before: string, after: string): boolean =>
  !currency && unit !== 'percent' && (PER_BEFORE.test(before) || PER_AFTER.test(after))

const isSent = (figure: Figure, before: string): boolean =>
  (figure.unit === 'tokens' || (figure.unit === undefined && figure.scaled)) &&
  (COUNTED_BEFORE.test(before.slice(-24)) || SENT_BEFORE.test(before))

const isCondition = ({ unit }: Figure, before: string): boolean =>
  unit !== 's' && unit !== 'ms' && CONDITION_BEFORE.test(before)

/** Whether a figure is no statement about a model, whatever the words farther away say. */
export function isDistractor(sentence: Sentence, figure: AnyFigure, carried: Carried): boolean {
  const { text, start, end } = sentence
  const before = text.slice(Math.max(start, figure.start - 60), figure.start)
  const after = text.slice(figure.end, Math.min(end, figure.end + 60))
  if (WORKED_SUM.test(text.slice(start, end)) || isSupposed(sentence, figure, carried)) return true
  if (isReckoned(before, after)) return true
  if (figure.kind === 'date') return false
  return (
    isPer(figure, before, after) ||
    isChange(figure, before, after) ||
    isBandOfPrice(sentence, figure) ||
    isSent(figure, before) ||
    isCondition(figure, before)
  )
}
