import type { AnyFigure, Figure } from './figure.ts'
import { readPer } from './read-per.ts'

const AND = /^,?\s(?:and|und|y|e|et|bzw\.)\s$|^、$|^\s?\/\s?$/

/** "von 0,56 auf 0,28 Dollar", "0.42 instead of 1.68 dollars". */
const CHANGES =
  /^\s(?:to|auf|a|à|hasta|instead of|rather than|statt|anstatt|en lugar de|en vez de|au lieu de|contre|frente a)\s$|^(?:降至|降到|下调至|至|到|から)$|^\s?(?:->|→|–|-)\s?$/

/** Which way the tokens of a price go, in a few words behind it. */
const PHRASE =
  "\\s(?:for|on|per|in|bei|für|a|de|en|por|para|à|pour)\\s(?:(?:the|la|el|die|der|den|cada)\\s|l['’])?(?:inputs?|outputs?|prompts?|completions?|Eingaben?|Ausgaben?|entradas?|salidas?|entrées?|sorties?)"
const WAY = new RegExp(`^${PHRASE}(?![\\wÀ-ɏ])`, 'i')
const WAY_AND = new RegExp(`^${PHRASE},?\\s(?:and|und|y|e|et)\\s$`, 'i')

/**
 * A currency that is said once for two prices: "0,10 dólares por millón de tokens de entrada y 0,40 por millón …",
 * "0,20 und 0,80 Euro".
 */
export function borrowCurrency(text: string, figures: readonly AnyFigure[]): AnyFigure[] {
  const found: AnyFigure[] = []
  for (const [i, figure] of figures.entries()) {
    const previous = found.at(-1)
    // the thousand of "0.002/1K tokens"
    if (previous && figure.start < previous.end) continue
    found.push(figure.kind === 'figure' ? priced(text, figure, previous, figures[i + 1]) : figure)
  }
  return found
}

/** A bare figure with the currency that its own words, or its neighbours', give it. */
function priced(
  text: string,
  figure: Figure,
  previous: AnyFigure | undefined,
  next: AnyFigure | undefined,
): Figure {
  if (!isBare(figure)) return figure
  if (isPriced(text, figure)) return inDollars(text, figure)
  const own = next?.kind === 'figure' ? withCurrencyAfter(text, figure, next) : figure
  return previous?.kind === 'figure' ? withCurrencyBefore(text, previous, own) : own
}

/** "charged at 0.002/1K tokens": a price without a currency is in dollars. */
function inDollars(text: string, figure: Figure): Figure {
  const per = readPer(text, figure.numberEnd)
  return per?.per.of === 'tokens' ? { ...figure, currency: 'USD', per: per.per, end: per.end } : figure
}

const isPriced = (text: string, { start, numberEnd, decimals }: Figure): boolean =>
  decimals &&
  /^\s?(?:\/|per|pro|por|par|je|每)\s?/.test(text.slice(numberEnd, numberEnd + 5)) &&
  PRICED.test(text.slice(Math.max(0, start - 90), start))

/** Words of prices in the same sentence. */
const PRICED =
  /(?:\b(?:pric(?:e|es|ed|ing)|charg(?:e|es|ed|ing)|costs?|billed|fees?|Preise?|kostet|kosten|berechnet|precios?|cuestan?|cobran?|prix|coûten?t?|facturée?s?|tarifs?)\b|价格|定价|收费|計費|料金|価格)[^;。；\n]{0,80}$/i

const isBare = (figure: Figure): boolean => !figure.currency && figure.unit === undefined && !figure.scaled

function withCurrencyBefore(text: string, previous: Figure, figure: Figure): Figure {
  if (figure.currency || !previous.currency) return figure
  const between = text.slice(previous.end, figure.start)
  // "2 dólares a la entrada y 8 a la salida"
  if (WAY_AND.test(between) && WAY.test(text.slice(figure.end, figure.end + 40)))
    return { ...figure, currency: previous.currency }
  if (previous.per?.of !== 'tokens' || !AND.test(between)) return figure
  const per = readPer(text, figure.numberEnd)
  return per ? { ...figure, currency: previous.currency, per: per.per, end: per.end } : figure
}

/** "liegt bei 3 und 15 Dollar": what a whole number of money follows. */
const AT =
  /(?<![\wÀ-ɏ])(?:at|for|costs?|bei|für|zu|auf|gelten|kosten|kostet|zahlt man|a|à|por|cuestan?|coûtent?|coûte|facturée?)\s$/i

/** Only where the word stands after the second number: in "5 and $10" the first is no price. */
function withCurrencyAfter(text: string, figure: Figure, next: Figure): Figure {
  const written = next.currency !== undefined && /\d/.test(text[next.start] ?? '')
  const joint = text.slice(figure.end, next.start)
  const isSum = figure.decimals || AT.test(text.slice(Math.max(0, figure.start - 16), figure.start))
  return written && next.currency && isSum && (AND.test(joint) || CHANGES.test(joint))
    ? { ...figure, currency: next.currency }
    : figure
}
