import type { Figure } from '../figures/figure.ts'
import type { Sentence } from './sentence.ts'

/** "$0.10 per 1M input tokens (text), $0.70 for audio": the same price, of another kind of input. */
export const isOtherModality = ({ text }: Sentence, former: Figure, { start, end }: Figure): boolean =>
  /^[^.;$€¥]{0,40}[,，、]\s?(?:and\s|und\s|y\s|et\s)?(?:or\s)?$/.test(text.slice(former.end, start)) &&
  /^\s?(?:for|on|für|para|pour)\s(?:audio|image|video|Audio|Bild|vídeo|imagen|vidéo)s?/.test(
    text.slice(end, end + 20),
  )

/** What parts a price from the words about the next. */
export const PARTS = /[,;，；。]|\.\s/

export const INSTEAD =
  /^[)）]?,?\s(?:instead of|rather than|against|statt|anstatt|gegenüber|en lugar de|en vez de|frente a|au lieu de|contre)\s(?:at\s|the\s)?$/

/**
 * What joins a price to the one before as the same price under another condition: "$3.75 with the five-minute lifetime
 * and $6 with the one-hour lifetime", "from $4.00 to $3.50", "$2 (audio: $6)".
 */
export const GOES_ON = new RegExp(
  [
    /^\s(?:with|without|for|up to|above|in|on|at|bis|mit|ohne|con|sin|avec|sans)\s[^;.]{0,50}\b(?:and|or|und|oder|y|o|et|ou)\s$/,
    /^\s(?:to|auf|a|à|hasta)\s(?:now\s|only\s)?$|^\s?(?:降至|降到|降为|下调至|下调到|调整为|涨至|至|到|から|へ)\s?$|^\s?(?:->|→|=>|⇒|➜|➔)\s?$/,
    /^,?\sdown from\s$/,
    /^\s?[(（](?:for\s)?(?:audio|images?|video|batch|Audio|Bilder|Batch|vídeo|imágenes|lotes|par lots|音频|图片|批量|音声|画像|バッチ)(?:\s(?:is|costs|kostet|cuesta|coûte))?[:：は为]?\s?$/,
    /^\s(?:[^,;.]{0,24}\s)?(?:against|versus|vs\.?|gegenüber|gegen|frente a|contre)\s$/,
    INSTEAD,
  ]
    .map(({ source }) => source)
    .join('|'),
)
