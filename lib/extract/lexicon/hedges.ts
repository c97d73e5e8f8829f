import type { Modality } from '../../claims/modality.ts'

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
  { signs: '<=?|≤', words: 'under|below|less than|at most|no more than|sub-', hedge: 'at_most' },
  {
    signs: '低于|少于|不超过|不到',
    words: 'unter|weniger als|höchstens|menos de|por debajo de|moins de|au plus',
    hedge: 'at_most',
  },
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
  {
    signs: '>=?|≥',
    words:
      'over|more than|above|at least|exceeding|exceeds|upwards of|no less than|beyond|minimum of|starting at',
    hedge: 'at_least',
  },
  {
    signs: '超过|超過|至少|不低于',
    words: 'über|mehr als|mindestens|más de|al menos|por encima de|plus de|au moins',
    hedge: 'at_least',
  },
]

/** Signs and words right after a figure. */
export const HEDGES_AFTER: readonly { readonly words: string; readonly hedge: Hedge }[] = [
  { words: '\\+(?![\\d.]|\\s?\\d)|or more|and up|以上|oder mehr|o más|ou plus', hedge: 'at_least' },
  { words: 'or less|or fewer|以下|以内|未満|oder weniger|o menos|ou moins', hedge: 'at_most' },
  { words: '左右|前後|程度|or so|ish', hedge: 'approximate' },
]

/** Words anywhere in the clause that make its figures a forecast, a rumour or a guess. */
export const EXPECTED =
  /\b(?:expect(?:ed|s|ing)?|rumou?r(?:ed|s)?|leak(?:ed|s)?|estimat(?:ed?|es|ion)|forecast(?:ed|s)?|predict(?:ed|s|ion)?|projected|anticipated|likely|reportedly|speculat(?:ed|ion|ive)|guess(?:es|ed)?|my bet|unconfirmed|presumably|planned|will (?:cost|launch|ship|go|arrive|come|have|support|offer|be (?:priced|released|available))|set to (?:launch|cost|release)|erwartet|voraussichtlich|geschätzt|Gerücht\w*|angeblich|soll(?:en)? (?:im|am|ab|voraussichtlich)|esperad[oa]s?|se espera|previst[oa]s?|estimad[oa]s?|rumore\w*|filtrad[oa]s?|attendue?s?|estimée?s?|prévue?s?|rumeurs?)\b|预计|预期|据传|传闻|泄露|估计|将于|将达到|将推出|将发布|将支持|予定|見込み|予想|推定|リーク|噂/i
