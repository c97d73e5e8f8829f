import { Decimal } from '../../claims/decimal.ts'
import type { Language } from '../../text/language.ts'
import type { Figure } from '../figures/figure.ts'
import { labelUnits } from './label-units.ts'

const FREE =
  /^\s*(free|gratis|kostenlos|kostenfrei|gratuito|gratuit|免费|無料)(?=$|[\s(（,;，])(?![\s-]*(?:tier|trial|credits?))/i

/** "Free", also "free while in preview", as a price of 0 where it stands. */
export function freeFigure(text: string, currency: string | undefined): Figure | undefined {
  const word = text.trim().length <= 48 ? FREE.exec(text)?.[1] : undefined
  if (!word) return undefined
  const start = text.indexOf(word)
  const end = start + word.length
  return {
    kind: 'figure',
    start,
    end,
    numberEnd: end,
    low: new Decimal(0),
    currency: currency ?? 'USD',
    unitText: '',
    scaled: false,
    decimals: false,
  }
}

/** The currency of the prices that "free" stands among, where they are all of one. */
export function currencyBesideFree(texts: readonly string[], language: Language): string | undefined {
  if (!texts.some((text) => FREE.test(text))) return undefined
  const [only, ...others] = new Set(texts.flatMap((text) => labelUnits(text, language).currency ?? []))
  return others.length === 0 ? only : undefined
}
