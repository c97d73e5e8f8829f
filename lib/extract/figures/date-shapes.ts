import { MONTH_PATTERN } from '../lexicon/months.ts'

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er|º|ª)?'
const YEAR = '(?<year>(?:19|20)\\d{2})'
/** "Sept." may be short for a month; a full stop behind a date without its year ends a sentence. */
const MONTH_NAME = `(?<month>${MONTH_PATTERN})`
const MONTH = `${MONTH_NAME}\\.?`
const NO_LETTER = '(?<![\\p{L}\\d])'
/** "of", "de", "del" between the parts of a date. */
const OF = "(?:of\\s+|de\\s+|del\\s+|des\\s+|d['’]|du\\s+)?"

const ORDINAL =
  '(?<ordinal>[1-4](?:st|nd|rd|th|\\.|er?|re|e|ème|º|ª)|first|second|third|fourth|last|erste[nsr]?|zweite[nsr]?|dritte[nsr]?|vierte[nsr]?|premi(?:er|ère)|deuxième|second[eo]?|troisième|quatrième|primer|segund[oa]|tercer|cuarto)\\s+'
const QUARTER = `${ORDINAL}(?:quarter|Quartals?|trimestre)`
const HALF = `${ORDINAL}(?<half>half|Halbjahre?s?|semestre|Jahreshälfte|mitad|moitié)`

/** Words that leave of a date only its year: "late 2025", "a comienzos de 2025", "im Frühjahr 2026". */
const PART_OF_YEAR = [
  '(?:early|mid|late|(?:the )?(?:beginning|start|middle|end|course) of|(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)?|by)',
  '(?:Anfang|Mitte|Ende|(?:im )?(?:Frühjahr|Frühling|Sommer|Herbst|Winter|Laufe?)(?: des Jahres)?)',
  '(?:comienzos|principios|mediados|finales|fines|primavera|verano|otoño|invierno)(?: de(?: el año)?)?',
  "(?:début|mi|fin|courant|(?:le )?printemps|(?:l['’])?été|(?:l['’])?automne|(?:l['’])?hiver)",
].join('|')

/** What comes out in a year: the verb right before it makes of four digits a date. */
const IN_YEAR =
  '(?:released|launched|published|introduced|unveiled|announced|debuted|shipped|out|veröffentlicht|erschien(?:en)?|vorgestellt|lanzad[oa]s?|lanzó|publicad[oa]s?|presentad[oa]s?|sorti(?:e|s|es)?|lancée?s?|publiée?s?|parue?s?|présentée?s?)\\s(?:back\\s)?(?:(?:in|en|im Jahre?)\\s)?'

/** Ways to write a date with its year, the most exact first. */
export const DATED: readonly RegExp[] = [
  `(?<!\\d)${YEAR}-(?<m>\\d{2})-(?<d>\\d{2})(?![\\d-])`,
  `(?<!\\d)${YEAR}/(?<m>\\d{1,2})/(?<d>\\d{1,2})(?![\\d/])`,
  // 2025.06.19 and 19.06.2025: three numbers with a year are no version
  `(?<![\\d.])${YEAR}\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<d>\\d{1,2})(?![\\d.]*\\d)`,
  `(?<![\\d.])(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?${YEAR}(?![\\d.]*\\d)`,
  `(?<![\\d/])(?<a>\\d{1,2})/(?<b>\\d{1,2})/${YEAR}(?![\\d/])`,
  `(?<!\\d)${YEAR}\\s?年\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?[日号])?`,
  `${NO_LETTER}${MONTH}\\s+(?:the\\s+)?${DAY}\\s*,?\\s+${OF}${YEAR}(?!\\d)`,
  `(?<![\\p{L}\\d.])${DAY}[\\s-]+${OF}${MONTH}[\\s,-]\\s*${OF}${YEAR}(?!\\d)`,
  `${NO_LETTER}${MONTH}\\s*,?\\s+${OF}${YEAR}(?!\\d)`,
  `${NO_LETTER}(?:Q|T)(?<quarter>[1-4])\\s*[,/]?\\s*${OF}${YEAR}(?!\\d)`,
  `(?<!\\d)${YEAR}\\s?[-/]?\\s?Q(?<quarter>[1-4])(?!\\d)`,
  `${NO_LETTER}(?:H|S)(?<halfYear>[12])\\s*[,/]?\\s*${OF}${YEAR}(?!\\d)`,
  `${NO_LETTER}${QUARTER}\\s+${OF}${YEAR}(?!\\d)`,
  `${NO_LETTER}${HALF}\\s+${OF}${YEAR}(?!\\d)`,
  `(?<!\\d)${YEAR}\\s?年\\s?第?\\s?(?<ordinal>[一二三四1-4])\\s?(?:季度|四半期)`,
  `(?<!\\d)${YEAR}\\s?年\\s?(?<side>上半年|下半年|前半|後半|上半期|下半期|上期|下期)`,
  `(?<!\\d)${YEAR}-(?<m>0[1-9]|1[0-2])(?![\\d-])`,
  `(?<=[[【（(]\\s?)${YEAR}[./](?<m>0?[1-9]|1[0-2])(?=\\s?[\\])）】])`,
  `${NO_LETTER}(?:${PART_OF_YEAR})[\\s-]+${YEAR}(?!\\d|-\\d)`,
  `(?<!\\d)${YEAR}\\s?年(?=\\s?(?:初|中旬|底|末|春|夏|秋|冬|年初|年底|年末|内))`,
  `(?<=(?<!\\p{L})${IN_YEAR})${YEAR}(?![\\d-]|\\s?[\\p{L}$€%])(?!\\s(?:tokens|million|billion))`,
  `(?<!\\d)${YEAR}\\s?年(?=\\s?(?:发布|推出|上线|开源|に?(?:公開|発表|リリース|登場)))`,
].map((shape) => new RegExp(shape, 'giu'))

/** What may stand before a month that is a date without a day: "in May", "Anfang Mai", "by early June". */
const BEFORE_MONTH =
  "(?:in|by|for|since|until|after|before|through|to|this|last|next|im|nach|vor|seit|ab|bis|mit|für|Anfang|Mitte|Ende|en|desde|hasta|para|a|de|après|avant|à|début|mi|fin|courant|depuis|jusqu['’]en|dès|early|mid|late|of)"

/** A day and month without a year; read only where the year is known from the publication. */
export const UNDATED: readonly RegExp[] = [
  `${NO_LETTER}${MONTH}\\s+${DAY}(?![\\d,.]*\\d|\\s*,?\\s+(?:19|20)\\d{2}|\\s?[%$€xX×])`,
  `(?<![\\p{L}\\d.,$€])${DAY}\\s+${OF}${MONTH_NAME}(?![\\p{L}]|\\.?\\s+(?:de\\s+|del\\s+)?(?:19|20)\\d{2})`,
  `(?<=(?<!\\p{L})${BEFORE_MONTH}[\\s-])${MONTH_NAME}(?![\\p{L}]|\\s*\\d|['’])`,
  `${NO_LETTER}(?<=(?:in|by|for|im|en|el|au|le|the) (?:early |late |the )?)(?:${QUARTER}|Q(?<quarter>[1-4]))(?!\\s*(?:of|de|del|,|/)?\\s*(?:19|20)\\d{2}|\\p{L})`,
  '(?<![\\d年])(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})\\s?[日号]',
  '(?<![\\d年])(?<m>\\d{1,2})\\s?月(?!\\s?\\d)(?=\\s?(?:に|末|初|中|底|上旬|中旬|下旬|より|から|份|推出|发布|上线|开源|开放|公開|発表|提供))',
].map((shape) => new RegExp(shape, 'giu'))

/** "on the 10th", "は24日、": read only where year and month are known from the publication. */
export const DAY_ONLY: readonly RegExp[] = [
  /(?<=\bon the |\bthe |本月\s?|今月\s?)(?<day>\d{1,2})(?:st|nd|rd|th|日|号)(?![\p{L}\d]| of| (?:place|percentile|largest|most|attempt|generation))/giu,
  /(?<=[はが。，、]\s?)(?<day>\d{1,2})\s?日(?=[、，,に])/giu,
]

/** One look tells whether a text can hold a date with its year, or a month. */
export const MAY_HOLD_YEAR = /(?:19|20)\d{2}/u
export const MAY_HOLD_MONTH = new RegExp(
  `月|quart|trimestre|Q[1-4]|(?<!\\p{L})(?:${MONTH_PATTERN})(?!\\p{L})`,
  'iu',
)
