import type { Decimal } from '../../claims/decimal.ts'
import { numberValue } from '../../claims/value.ts'
import type { Draft } from '../draft.ts'
import { figureValue } from '../figure-value.ts'
import type { Figure } from '../figures/figure.ts'

const MONTHLY = /\b(?:month(?:ly)?|mo\b|monatlich|Monat|mensual|mes|mensuel|mois)\b|\/mo\b|月/i
const YEARLY = /\b(?:year(?:ly)?|annual(?:ly)?|annum|yr|jährlich|Jahr|anual|año|annuel(?:le)?|ans?)\b|年/i
const PRICE =
  /^(?:list )?(?:price|cost|pricing|preis|kosten|precio|prix|tarif|价格|費用|料金|价钱)\b|[$€£¥]|^(?:价格|費用|料金)/i

const BILLED_BY_THE_YEAR =
  /^[\s,(/]*(?:[^\d,;$€£¥]{0,30})?\b(?:(?:billed|paid|charged|invoiced) (?:annually|yearly|by the year)|bei jährlicher (?:Zahlung|Abrechnung)|jährlich (?:gezahlt|abgerechnet)|facturación anual|pago anual|facturé annuellement|paiement annuel)|^[\s,(（]*(?:按年|年付|年払い|年額)/i

/** "Office, paid yearly" is a way to pay for the plan Office. */
export const YEARLY_PLAN =
  /\s*[,(（–-]\s*(?:(?:paid|billed) )?(?:yearly|annual(?:ly)?|jährlich\p{L}*|(?:pago )?anual|annuel(?:le)?|按年|年付|年払い)[^,]{0,12}$/iu

/** Whether a price holds when billed by the year, and whether the figure is the sum of a year; undefined for other prices. */
export function billingOf(
  figure: Figure,
  label: string,
  text: string,
): { yearly: boolean; sum: boolean } | undefined {
  const perSeat = /seat|user|member|licen[sc]e|Nutzer|Person|Platz|usuario|utilisateur|人|ユーザー/i.test(
    text.slice(figure.numberEnd, figure.end),
  )
  if (figure.per?.of === 'tokens' || (figure.per?.of === 'other' && !perSeat)) return undefined
  const beside = text.slice(figure.end, figure.end + 40)
  const yearly = YEARLY.test(label) || figure.per?.of === 'year' || BILLED_BY_THE_YEAR.test(beside)
  if (figure.per?.of === 'year') return { yearly: true, sum: true }
  if (figure.per?.of === 'month' || MONTHLY.test(label)) return { yearly, sum: false }
  if (figure.low.isZero()) return { yearly: false, sum: false }
  if (YEARLY.test(label))
    return { yearly: true, sum: /per (?:year|annum)|\/\s?(?:yr|year)|pro Jahr|al año|par an/i.test(label) }
  return PRICE.test(label) ? { yearly, sum: false } : undefined
}

/** A price a month; of the sum of a year only where it is a whole number of cents. */
export function monthlyPrice(figure: Figure, sum: boolean): Pick<Draft, 'value' | 'unit'> | undefined {
  const { value, unit } = figureValue(figure, 'price.subscription')
  if (!sum) return { value, unit }
  const month: Decimal = figure.low.div(12)
  return month.decimalPlaces() <= 2 ? { value: numberValue(month), unit } : undefined
}
