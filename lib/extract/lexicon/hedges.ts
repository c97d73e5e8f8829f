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
  {
    signs: '~|≈|∼|～|〜|±',
    words:
      '(?:just |only |very )?about|around|approximately|approx\\.?|roughly|nearly|almost|circa|ca\\.?|c\\.|some|averaging|on average|near|in the region of|in the neighbou?rhood of|on the order of|close to|not quite|more or less',
    hedge: 'approximate',
  },
  {
    words:
      'etwa|rund|ungefähr|zirka|fast|knapp|beinahe|nahezu|annähernd|so um die|um die|an die|grob|schätzungsweise|in etwa',
    hedge: 'approximate',
  },
  {
    words:
      'aproximadamente|alrededor de|unos|unas|cerca de|casi|en torno a|más o menos|cosa de|aprox\\.?|prácticamente|rondando los|ronda los',
    hedge: 'approximate',
  },
  {
    words:
      "environ|à peu près|près de|autour de|aux alentours de|quelque|presque|grosso modo|de l['’]ordre de|dans les|pas loin de|approximativement|env\\.",
    hedge: 'approximate',
  },
  {
    signs:
      '约为?|大约|大概|大致|约莫|约合|将近|差不多|近|接近|約|およそ|おおよそ|おおむね|ほぼ|大体|だいたい',
    words: '约',
    hedge: 'approximate',
  },
  // before the rows of "more than": "no more than" says the opposite
  {
    signs: '<=?|≤|⩽',
    words:
      'under|below|less than|(?:just |a (?:bit|little) )?(?:under|less than)|at most|at the most|no(?:t)? (?:more|higher|longer|greater) than|fewer than|as little as|within|sub-|a maximum of|not exceeding|does not exceed|never more than',
    hedge: 'at_most',
  },
  {
    signs: '低于|少于|不超过|不超過|不多于|不高于|不到|不足|未满|未滿|至多|最多|不会超过',
    words:
      'unter|unterhalb von|weniger als|(?:nicht|kaum|nie) (?:mehr|länger|höher) als|höchstens|nicht über|menos de|no (?:más|mayor) (?:de|que)|no llega a|no supera(?:n)? (?:los|las)?|no pasa de|como (?:máximo|mucho)|a lo sumo|por debajo de|inferior a|moins de|(?:pas|jamais) plus de|au plus|tout au plus|au maximum|inférieure? à|en dessous de|sous les',
    hedge: 'at_most',
  },
  {
    // an arrow is no sign of comparison
    signs: '(?<![-=–—])>=?|≥|⩾',
    words:
      'over|(?:just |a (?:bit|little) |slightly |well |far )?(?:over|above|more than|upwards? of)|more than|above|at least|exceed(?:s|ing|ed)?|surpass(?:es|ing)?|top(?:s|ping)|no(?:t)? (?:less|fewer|lower) than|beyond|(?:a )?minimum of|starting (?:at|from)|starts (?:at|from)|in excess of|north of',
    hedge: 'at_least',
  },
  {
    signs: '超过|超過|超出|超|逾|至少|不低于|不少于|突破|最少でも|少なくとも',
    words:
      '(?<!verf[uü]gt )über|oberhalb von|mehr als|mindestens|wenigstens|zumindest|gut|übersteigt|überschreitet|nicht (?:weniger|unter) als?|(?:algo |poco |bastante )?más de|al menos|por lo menos|como mínimo|por encima de|superior a|supera(?:n)?(?: los| las)?|rebasa(?:n)?(?: los| las)?|excede(?:n)?|no menos de|a partir de|(?:un peu |bien )?plus de|au moins|au minimum|dépasse(?:nt)?(?: les)?|excède(?:nt)?|supérieure? à|au-delà de|pas moins de|au bas mot',
    hedge: 'at_least',
  },
]

/** What may stand between a hedge and its figure: "a", or what the figure is per ("约为每秒 100 tokens"). */
export const BETWEEN_HEDGE = '(?:\\s?(?:每秒|每分钟|每分|每月|毎秒|毎分|月額)|\\san?)?'

/** Signs and words right after a figure. */
export const HEDGES_AFTER: readonly { readonly words: string; readonly hedge: Hedge }[] = [
  {
    words:
      '\\+(?![\\d.]|\\s?\\d)|or (?:more|higher|better|above)|and (?:up|more|above)|at least|以上|余り?|多(?=\\s?(?:亿|万|个|次|token|$))|強(?!\\p{Script=Han})|を?(?:超え|超す|上回)(?:る|ます|て|た|り)?|超(?!\\p{Script=Han})|oder mehr|und mehr|o más|ou plus|et plus|au moins|mindestens',
    hedge: 'at_least',
  },
  {
    words:
      'or (?:less|fewer|below|under)|at (?:the )?most|以下|以内|之内|未満|未满|足らず|弱(?!\\p{Script=Han})|を?下回(?:る|ります|った)|oder weniger|höchstens|o menos|como máximo|ou moins|au (?:plus|maximum)',
    hedge: 'at_most',
  },
  {
    words:
      '左右|上下(?!文)|前后|前後|程度|くらい|ぐらい|ほど|or so|or thereabouts|more or less|give or take|ish(?![a-z])|environ(?![a-z])|ungefähr(?![a-z])|etwa(?![a-z])|aproximadamente|approximately|más o menos|à peu près',
    hedge: 'approximate',
  },
]

/** Words anywhere in the clause that make its figures a forecast, a rumour or a guess. */
export const EXPECTED = wholeWords(
  [
    'expect(?:ed|s|ing)?|rumou?r(?:ed|s)?|said to|tipped (?:to|for)|on track (?:to|for)|leak(?:ed|s)?|estimat(?:ed?|es|ion)|forecast(?:ed|s)?|predict(?:ed|s|ion)?|projected|anticipated|likely|reportedly|allegedly|supposedly|speculat(?:ed|ion|ive(?! decod))|guess(?:es|ed)?|my bet|unconfirmed|presumably|hopefully|(?:I|we) hope|planned|plans to|(?:might|could|may) (?:reach|cost|launch|arrive|come|ship|be released|be priced|have|offer|hit)|gossip',
    'will (?:cost|launch|ship|go|arrive|come|have|support|offer|reach|follow|land|appear|accept|take|handle|hold|get|score|hit|be (?:priced|released|available|published|trained|out|live|ready|open))|suggests? that|puts? the (?:launch|release|price|date)|hints? (?:at|that)|set to (?:launch|cost|release)|scheduled (?:for|to)|slated (?:for|to)|due (?:in|by|for)',
    'erwartet|rechne(?:t|n) mit|gerüchteweise|hoffentlich|voraussichtlich|geschätzt|Gerücht\\w*|angeblich|soll(?:en|te)?|werden?(?= [^.]{0,60}(?:erscheinen|kosten|kommen|veröffentlicht|verfügbar))|geplant|dürfte',
    'esperad[oa]s?|se espera|previst[oa]s?|estimad[oa]s?|rumore\\w*|filtrad[oa]s?|se dice|se rumorea|se rumora|saldrá|sald(?:rán|ría)|llegar(?:á|án|ía)|habrá|estará|lanzará|previsiblemente|supuestamente|al parecer|bajará|costará|tendrá',
    'attendue?s?|estimée?s?|prévue?s?|rumeurs?|sortirait|coûterait|aurait|serait|sortir(?:a|ont)|arriver(?:a|ait|ont)|coûtera|devra(?:it|ient)|sera (?:lancée?|publiée?|disponible)|pourrait|supposément|espère(?:nt|ons)?',
  ].join('|'),
  '预计|预期|预测|或将|可能(?:会|将)|据悉将|据传|传闻|泄露|估计|有望|计划于|将于|将达到|将推出|将发布|将支持|予定|計画(?:だ|して|中)|見込み|見込ま|見通し|予想|推定|リーク|噂|とみられ',
)

/** Words that make a whole sentence hearsay: its figures are expected, wherever they stand. */
export const HEARSAY = wholeWords(
  [
    'tipsters?|insiders?|swears? (?:that|it|by)|heard that|I hear|people familiar|insists? that|rumou?rs?(?: has it)?|rumou?red|gossip|leaks?|leaked|word is|sources? (?:say|said|close to|told)|according to (?:sources|insiders|people familiar)|reportedly',
    'im Netz hei[sß]{1,2}t es|es hei[sß]{1,2}t|Gerüchten zufolge|dem Vernehmen nach|Insider\\w*',
    'se dice que|según (?:rumores|fuentes|una fuente)|rumores|dicen que',
    "d[’']après (?:une source|des sources)|selon (?:une source|des sources|des rumeurs|la rumeur)|on (?:dit|raconte) que|rumeurs?",
  ].join('|'),
  '传闻|据传|爆料|消息称|知情人士|泄露|関係者|噂|リーク|うわさ',
)
