import type { AnyFigure, Figure } from '../figures/figure.ts'
import { wholeWords } from '../lexicon/whole-words.ts'
import type { Carried } from './discourse.ts'
import { hasOtherNoun } from './other-noun.ts'
import type { Sentence } from './sentence.ts'
import { isShareOfChange } from './share-of-change.ts'
import { isSupposed } from './supposition.ts'
import { isTestSetting } from './test-settings.ts'
import { isOfUnknown } from './unknown-owner.ts'

/** Words right after a percentage that make it a change or a share of something, not a score. */
const CHANGE_AFTER =
  /^\s*(?:-|–)?\s*(?:(?:point|relative|absolute|overall|average)\s+)*(?:reduction|decrease|increase|improvement|gain|boost|jump|drop|decline|higher|lower|faster|slower|cheaper|less|more|fewer|better|worse|discount|savings?|off\b|shorter|longer|larger|smaller|speed|price|cost|of (?:the )?(?:flagship|its|all|users|developers|companies|original|prompts|queries|inputs|market|cost|price|parameters|experts|modules|(?:\w+ ){0,2}market|them|our|respondents)|market|quality|premium|reliability|uptime|günstiger|billiger|schneller|teurer|weniger|mehr|höher|niedriger|der (?!Aufgaben|Fragen|Probleme|Fälle|Tests)|des (?!problèmes|tâches|questions|tests|cas)|Rabatt|menos|más|del |de (?:los|las) (?!problemas|tareas|preguntas|casos|pruebas)|moins|plus|de descuento|de réduction|de remise|du marché|des |的(?:折扣|提升|降低|份额|市场)|折|引き|削減|向上|低下)/i

/** "95% of testers", "12% are about biology": a share of people or things, unless they are a benchmark's tasks. */
const SHARE_AFTER =
  /^\s*(?:of (?:(?:our|its|all|their|your|the|these|those|my)\s)?(?!(?:\d[\d,]* )?(?:\w+ )?(?:problems|tasks|questions|issues|items|cases|tests|exercises|instances|points|attempts|prompts|samples|bugs|puzzles|challenges)\b)[a-z]|are\s|were\s|sind\s|waren\s|son\s|eran\s|sont\s|étaient\s)/

/** Words before a percentage that make it a change or a share. */
const CHANGE_BEFORE =
  /(?:\b(?:by|up|down|plus|minus|another|an extra|(?:margin|gap|lead|difference|gain|improvement|increase|decrease|reduction|drop|jump|advantage|delta|edge|deficit|saving|discount)s? of|(?:share|proportion|portion|half|fraction|majority) of(?: \w+){0,6}\s?[(（]?|Anteil (?:von|an)|proporción del?|proportion de|um|Rabatt von|rebaja del?|descuento del?|remise de|réduction de)|降低了?|提升了?|份额约?为?|シェアは約?)\s*$/i

/** Words before a figure that make it a condition, an example or a test's length. */
const CONDITION_BEFORE =
  /(?:\b(?:if|when|suppose|assum(?:e|ing)|imagine|say,?|e\.g\.|for example|such as|requir(?:e|es|ing)|need(?:s|ing)?|exceed(?:s|ing)?|longer than|inputs? (?:over|above)|prompts? (?:over|above|stays? at or (?:below|under))|threshold|budget|spend(?:ing)?|spent|save[sd]?|process(?:ing)? (?:about|around)?|only \d+ of|out of|as (?:fast|good|capable|small|large) as an?|like an?|a typical|an average of \d+ (?:users|requests)|per|with a model at|over the|count for (?:up to)?)\s+(?:a\s|the\s|more than\s|over\s|about\s|around\s)?|\bas an?\s)[>≥~]?\s*$/i

/** A parameter of a call, a line of a calculation, a rank. */
const CODE_OR_SUM = /(?:max_tokens|max_completion_tokens|temperature|top_p|budget_tokens)\D{0,4}$|[=+]\s*$/i

/** "400K (272K input + 128K output)": a part that says which it is. */
const WAY_IN_SUM = /^\s?(?:tokens?\s)?(?:in|out)put(?![a-z])/i

/** A token count that only says what a price is for. */
const PER_BEFORE =
  /(?:(?<![\w-])(?:per|[Pp]ro|por|par|je)|(?<!\d[BKMTk]?\s?(?:(?:total|params|parameters|active|activated)\s?)?)\/|每|毎)\s*$/
const PER_AFTER =
  /^\s*(?:あたり|当たり|ごと|につき|毎|-?\s?(?:token )?(?:prompts?|requests?|messages?|articles?|documents?|inputs? (?:and|with))\b)/i

/** "between 6.3 points more than": a difference, not a score. */
const DIFFERENCE_AFTER =
  /^\s*(?:percentage\s|Prozent)?(?:points?|Punkte|puntos|points de pourcentage)\s+(?:\w+\s)?(?:more|less|higher|lower|behind|ahead|above|below|better|worse|clear|mehr|weniger|más|menos|de plus|de moins)/i

/** A sentence that calculates tells an example. */
const WORKED_SUM =
  /[=≈]\s*[$€£¥]\s?\d|\b(?:a|an|each|one|per|every|such a) (?:single |typical |full )?(?:call|request|message|question|query|chat|conversation|document|ticket|page|run) (?:then |thus )?(?:costs?|comes to|is about|would cost)\b|\bkostet (?:ein Aufruf|eine Anfrage|ein Gespräch)|\b(?:una llamada|una consulta|una conversación) cuesta|\b(?:un appel|une requête|une conversation) coûte|(?:一次|每次)(?:调用|请求|对话)(?:的?(?:费用|成本))?(?:约|为|需)|1回(?:の(?:呼び出し|リクエスト|会話))?(?:あたり)?約/i

/** What people, money and markets are counted in: such a sentence is not about a model's figures. */
const COUNTED_BEFORE = wholeWords(
  'of (?:our|the) \\d+|worth of|a limit of|with a limit of|generates? \\d+|in chunks of|batches of',
)

/** "a prompt of 30,000 tokens", "our longest document has 90K tokens": what somebody sent, not what a model takes. */
const SENT_BEFORE =
  /\b(?:prompts?|quer(?:y|ies)|requests?|documents?|articles?|messages?|texts?|conversations?|files?|inputs?|contracts?|Anfragen?|Texte?|Dokumente?|textos?|documentos?|textes?)\s+(?:of|with|has|have|is|are|was|were|takes?|contains?|mit|von|hat|haben|de|con|avec|tiene[n]?|compte[nt]*)\s*$|\b(?:wer|who(?:ever)?|uses?|used|consume[sd]?|verbraucht)\s+(?:mehr als\s|more than\s)?$/i

/** Input lengths that a price holds for: "above 200K", "at or below 128K tokens". */
const BAND_BEFORE =
  /(?:\b(?:above|below|beyond|over|under|exceeding|longer than|shorter than|über|unter|ab|más de|menos de|au-delà de|en deçà de|plus de|moins de)|[<>≤≥]=?|超过|低于|大于|小于)\s*$|\b(?:up to|bis(?: zu)?|hasta|jusqu['’]?à)\s+$/i
const HOLDS =
  /\b(?:support\w*|accept\w*|handl\w*|window|context|take[sn]?|Kontext\w*|contexto|contexte|fenêtre|ventana)\b[^,;:]{0,24}$/i

/** "For a 24B model in four bits you need …", "pour un modèle de 24 milliards": any model of that size. */
const ANY_MODEL =
  /(?<![\wÀ-ɏ])(?:(?:for|run(?:ning)?|host(?:ing)?|für|pour|para)\s(?:an?|ein(?:e[nm]?)?|une?|una?)|any|every|jedes|cualquier|tout)\s(?:(?:models?|Modelle?n?|modèles?|modelos?)\s(?:of|with|from|around|mit|von|de|d['’]environ|con|avec)\s)?$|(?:stay|keep|remain|stick)\s(?:under|below|to)\s(?:the\s)?$|restez sous (?:les )?$|bleib(?:en Sie|t|e) unter $/i

const LEAST_MODEL = 100_000_000

const isOfAnyModel = (figure: AnyFigure, before: string): boolean =>
  figure.kind === 'figure' &&
  (figure.unit === 'parameters' || (figure.unit === undefined && figure.scaled)) &&
  !figure.currency &&
  figure.low.gte(LEAST_MODEL) &&
  ANY_MODEL.test(before)

/** A count of tokens beside a price that only says which inputs the price is for. */
function isBandOfPrice({ text, start, end, figures }: Sentence, figure: AnyFigure): boolean {
  if (figure.kind === 'date' || figure.currency || !(figure.unit === 'tokens' || figure.scaled)) return false
  const before = text.slice(Math.max(start, figure.start - 40), figure.start)
  const priced =
    figures.some((other) => other.kind === 'figure' && other.currency) || PRICED.test(text.slice(start, end))
  // "a context window above 200K", but not "long context pricing (> 200K)"
  const held = HOLDS.exec(before)?.[0]
  return priced && BAND_BEFORE.test(before) && (held === undefined || PRICED.test(held))
}

const PRICED =
  /\b(?:costs?|prices?|priced|pricing|billed|charged|rates?|kosten|Preise?|cuestan|precios?|coûtent|tarifs?)\b|价格|定价|料金/i

/** Words around a figure of any kind that make it a sum or a parameter. */
const isReckoned = (before: string, after: string): boolean =>
  (CODE_OR_SUM.test(before) && !WAY_IN_SUM.test(after)) || /^\s*[=+]\s*[$€\d]/.test(after)

/** "20 tokens per second faster": how much more it is, not how much. */
const MORE_AFTER =
  /^\s*(?:faster|slower|quicker|more|less|fewer|higher|lower|longer|shorter|sooner|later|earlier|better|worse|schneller|langsamer|mehr|weniger|länger|kürzer|früher|später|más|menos|de más|de menos|de plus|de moins|plus vite|moins vite)(?![\wÀ-ɏ])|^(?:更|快|慢|以上快|速い|遅い|短い|長い)/i

const isChange = ({ unit, signed }: Figure, before: string, after: string): boolean =>
  signed === '+' ||
  unit === 'times' ||
  unit === 'other' ||
  DIFFERENCE_AFTER.test(after) ||
  (unit !== 'percent' && unit !== undefined && MORE_AFTER.test(after)) ||
  (unit === 'percent' && SHARE_AFTER.test(after)) ||
  (unit === 'percent' && (CHANGE_AFTER.test(after) || CHANGE_BEFORE.test(before)))

const isPer = ({ currency, unit }: Figure, before: string, after: string): boolean =>
  !currency && unit !== 'percent' && (PER_BEFORE.test(before) || PER_AFTER.test(after))

/** Nobody sends billions of tokens: so much is parameters. */
const BILLION = 1_000_000_000

const isSent = (figure: Figure, before: string): boolean =>
  (figure.unit === 'tokens' || (figure.unit === undefined && figure.scaled && figure.low.lt(BILLION))) &&
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
    hasOtherNoun(figure, before, after) ||
    isOfUnknown(sentence, figure) ||
    isShareOfChange(sentence, figure) ||
    isOfAnyModel(figure, before) ||
    isBandOfPrice(sentence, figure) ||
    isSent(figure, before) ||
    isTestSetting(figure, before, after) ||
    isCondition(figure, before)
  )
}
