import type { Figure } from '../figures/figure.ts'
import type { CellReading } from './cell-reading.ts'

/** What houses charge in instead of money; nobody else can compare it. */
const UNITS_OF_ACCOUNT =
  'neurons?|credits?|compute units?|CUs?|DBUs?|ACUs?|points?|coins?|quota|multipliers?|premium requests?|Guthaben\\w*|Punkte|créditos?|crédits?|puntos|积分|点数|算力点?|クレジット|ポイント'

/** "4119 neurons", "12 credits per 1M tokens". */
const AFTER = new RegExp(`^\\s?(?:${UNITS_OF_ACCOUNT})(?![\\p{L}])`, 'iu')

/** A count of anything that is charged by tokens: "30 widgets per M input tokens". */
const COUNTED =
  /^\s(?!(?:in(?:put)?|out(?:put)?|cached?|prompt|completion|tokens?|toks?|dollars?|cents?|bucks|euros?|yuan|yen|USD|EUR|CNY|RMB|JPY|GBP|million|thousand|billion|Millionen|Mio|Cent|Euro|Dollar|dólares|centavos|euros|dollars|centimes|millones|millions?)\b)\p{Ll}{3,20}\s?(?:\/|per|pro|je|por|par)\s?(?:\d|[MmKk]\b|tokens?|million|input|output|Mio|Million)/iu

/** A label of what is charged in such a unit: "Price in neurons", "Credits per 1M tokens". */
const LABEL = new RegExp(
  `(?:^|\\b(?:in|as)\\s|[(（])(?:${UNITS_OF_ACCOUNT})(?=$|[)）]|\\s?(?:/|per|pro|je|por|par|used|charged))`,
  'iu',
)

/** "$0.04 per 512x512 tile": an amount for something that is no count of tokens. */
const PER_THING =
  /^\s?(?:\/|per|pro|je|por|par)\s?(?:\d[\d.,x×]*\s)?(?!(?:1?[MK]\b|m(?:illion)?\b|k\b|MTok|tok|thousand|(?:input|output|prompt|cached|text|audio|image|video|reasoning|completion)\s(?:tok|\w+ tok)|(?:Eingabe|Ausgabe)|jeton|Mio|Million|Tausend|mil|mille|cada|every|each))(?:\p{Ll}+\s)?\p{Ll}{3,}/iu

/** A cell without the figures that are amounts of something other than money for tokens. */
export function withoutForeignCharges(reading: CellReading): CellReading {
  const { text, figures, label } = reading
  const isForeignLabel = LABEL.test(label.text)
  const kept = figures.filter((figure) => !isForeign(text, figure, isForeignLabel))
  return kept.length === figures.length ? reading : { ...reading, figures: kept }
}

function isForeign(text: string, { currency, per, end, unit }: Figure, isForeignLabel: boolean): boolean {
  const after = text.slice(end, end + 60)
  if (currency) return per === undefined && PER_THING.test(after)
  return unit === undefined && (isForeignLabel || AFTER.test(after) || COUNTED.test(after))
}
