import { Decimal } from '../../claims/decimal.ts'
import { type Language, usesDecimalComma } from '../../text/language.ts'
import { scalePower } from '../lexicon/scales.ts'
import type { UnitKind } from '../lexicon/units.ts'
import { tenTo } from './ten-to.ts'

/** A written number as a plain decimal text: `1,050,000` → `1050000`, `1,5` → `1.5` where commas part decimals. */
export function readNumber(written: string, decimalComma: boolean): string {
  const text = written.replace(/[\s\u00a0\u202f'’_]/g, '')
  const commas = text.split(',').length - 1
  const dots = text.split('.').length - 1
  if (commas > 0 && dots > 0) {
    // the last sign parts the decimals
    return text.lastIndexOf(',') > text.lastIndexOf('.')
      ? text.replaceAll('.', '').replace(',', '.')
      : text.replaceAll(',', '')
  }
  if (commas > 1) return text.replaceAll(',', '')
  if (dots > 1) return text.replaceAll('.', '')
  if (commas === 1) return commaNumber(text, decimalComma)
  if (dots === 1 && decimalComma && /^[1-9]\d{0,2}\.\d{3}$/.test(text)) return text.replace('.', '')
  return text
}

/** `1,000` groups thousands unless it begins with 0; `1,5` and `2,50` part decimals. */
function commaNumber(text: string, decimalComma: boolean): string {
  const groups = /^[1-9]\d{0,2},\d{3}$/.test(text)
  if (groups && !decimalComma) return text.replace(',', '')
  return groups ? text.replace(',', '') : text.replace(',', '.')
}

/** The amount that a number with a scale ("billion", "万") of a unit stands for. */
export function readAmount(
  written: string,
  scale: string,
  language: Language,
  unit: UnitKind | undefined,
): Decimal {
  const power = isLongScale(scale, language, unit) ? 12 : scalePower(scale)
  const decimalComma = usesDecimalComma(language)
  const number =
    decimalComma && isPartOfMillions(written, power)
      ? written.replace(',', '.')
      : readNumber(written, decimalComma || isGrouped(written, power, unit))
  return new Decimal(number).times(tenTo(power))
}

/** "12,875 billones" where a comma parts decimals: nobody writes thousands of millions. */
const isPartOfMillions = (written: string, power: number): boolean =>
  power >= 6 && /^\d{1,3},\d{3}$/.test(written)

/** "5,4 billions de tokens": a French billion is a million million; of parameters people mean the English one. */
const isLongScale = (scale: string, language: Language, unit: UnitKind | undefined): boolean =>
  language === 'fr' && unit === 'tokens' && /^\s?billions?$/i.test(scale)

/** "200.000 tokens" in any language: nobody counts tokens in thousandths. */
const isGrouped = (written: string, power: number, unit: UnitKind | undefined): boolean =>
  power === 0 && (unit === 'tokens' || unit === 'parameters') && /^[1-9]\d{0,2}\.000$/.test(written)
