import type { Modality } from '../../claims/modality.ts'
import { wholeWords } from './whole-words.ts'

export type Hedge = Extract<Modality, 'approximate' | 'at_least' | 'at_most' | 'expected'>

/**
 * Words right before a figure that say how firmly it is meant. "Up to" is not among them: that is how capacities
 * are written.
 */
export const HEDGES_BEFORE: readonly {
  readonly signs?: string
  readonly words: string
  readonly hedge: Hedge
}[] = [
  // before "more than": "no more than" ends with it
  {
    signs: '~|≈|∼|～|〜',
    words:
      'about|around|approximately|approx\\.?|roughly|nearly|almost|circa|ca\\.|some|averaging|on average|in the region of',
    hedge: 'approximate',
  },
  {
    words:
      'etwa|rund|ungefähr|zirka|fast|knapp|aproximadamente|alrededor de|unos|cerca de|casi|environ|à peu près|près de|autour de',
    hedge: 'approximate',
  },
  { signs: '约为?|大约|約|およそ|大体|近|接近', words: 'about', hedge: 'approximate' },
  // before the rows of "more than": "no more than" says the opposite
  {
    signs: '<=?|≤',
    words: 'under|below|less than|at most|(?:no|not) more than|fewer than|as little as|within|sub-',
    hedge: 'at_most',
  },
  {
    signs: '低于|少于|不超过|不到|至多|最多',
    words:
      'unter|weniger als|(?:nicht|kaum) mehr als|höchstens|menos de|no más de|como máximo|por debajo de|moins de|pas plus de|au plus|au maximum',
    hedge: 'at_most',
  },
  {
    signs: '>=?|≥',
    words:
      'over|more than|above|at least|exceeding|exceeds|upwards of|no less than|beyond|minimum of|starting at',
    hedge: 'at_least',
  },
  {
    signs: '超过|超過|至少|不低于',
    words: '(?<!verf[uü]gt )über|mehr als|mindestens|más de|al menos|por encima de|plus de|au moins',
    hedge: 'at_least',
  },
]

/** Signs and words right after a figure. */
export const HEDGES_AFTER: readonly { readonly words: string; readonly hedge: Hedge }[] = [
  { words: '\\+(?![\\d.]|\\s?\\d)|or more|and up|以上|oder mehr|o más|ou plus', hedge: 'at_least' },
  { words: 'or less|or fewer|以下|以内|未満|oder weniger|o menos|ou moins', hedge: 'at_most' },
  {
    words:
      '左右|前後|程度|or so|ish(?![a-z])|environ(?![a-z])|ungefähr(?![a-z])|aproximadamente|approximately',
    hedge: 'approximate',
  },
]

/** Words anywhere in the clause that make its figures a forecast, a rumour or a guess. */
export const EXPECTED = wholeWords(
  [
    'expect(?:ed|s|ing)?|rumou?r(?:ed|s)?|leak(?:ed|s)?|estimat(?:ed?|es|ion)|forecast(?:ed|s)?|predict(?:ed|s|ion)?|projected|anticipated|likely|reportedly|allegedly|supposedly|speculat(?:ed|ion|ive)|guess(?:es|ed)?|my bet|unconfirmed|presumably|planned|plans to|(?:might|could|may) (?:reach|cost|launch|arrive|come|ship|be released|be priced|have|offer|hit)|gossip',
    'will (?:cost|launch|ship|go|arrive|come|have|support|offer|reach|follow|land|appear|be (?:priced|released|available|published))|set to (?:launch|cost|release)|scheduled (?:for|to)|slated (?:for|to)|due (?:in|by|for)',
    'erwartet|voraussichtlich|geschätzt|Gerücht\\w*|angeblich|soll(?:en|te)?|werden?(?= [^.]{0,60}(?:erscheinen|kosten|kommen|veröffentlicht|verfügbar))|geplant|dürfte',
    'esperad[oa]s?|se espera|previst[oa]s?|estimad[oa]s?|rumore\\w*|filtrad[oa]s?|se dice|saldrá|llegará|bajará|costará|tendrá',
    'attendue?s?|estimée?s?|prévue?s?|rumeurs?|sortirait|coûterait|aurait|serait|sortira|arrivera|coûtera|devrait',
  ].join('|'),
  '预计|预期|据传|传闻|泄露|估计|有望|计划于|将于|将达到|将推出|将发布|将支持|予定|見込み|見通し|予想|推定|リーク|噂|とみられ',
)

/** Words that make a whole sentence hearsay: its figures are expected, wherever they stand. */
export const HEARSAY = wholeWords(
  [
    'tipsters?|insiders?|insists? that|rumou?rs?(?: has it)?|rumou?red|gossip|leaks?|leaked|word is|sources? (?:say|said|close to|told)|according to (?:sources|insiders|people familiar)|reportedly',
    'im Netz hei[sß]{1,2}t es|es hei[sß]{1,2}t|Gerüchten zufolge|dem Vernehmen nach|Insider\\w*',
    'se dice que|según (?:rumores|fuentes|una fuente)|rumores|dicen que',
    "d[’']après (?:une source|des sources)|selon (?:une source|des sources|des rumeurs|la rumeur)|on (?:dit|raconte) que|rumeurs?",
  ].join('|'),
  '传闻|据传|爆料|消息称|知情人士|泄露|関係者|噂|リーク|うわさ',
)
