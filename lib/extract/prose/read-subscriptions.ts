import { figureModality, figureValue } from '../figure-value.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { plansIn, productIn } from '../lexicon/plans.ts'
import type { Carried } from './discourse.ts'
import type { Finding } from './finding.ts'
import { isExpected } from './forecast.ts'
import { isCombined, isOwnBill } from './own-bill.ts'
import { isUnderPlan, ownerOf } from './plan-owner.ts'
import type { Sentence } from './sentence.ts'
import { isSupposed } from './supposition.ts'
import { isAnnual, isCheaperByYear, isOrAnnual } from './yearly-price.ts'

/** "ChatGPT Plus ($20/mo), Pro ($100/mo and $200/mo)": prices of a product's plans. */
export function readSubscriptions(sentence: Sentence, carried: Carried): Finding[] {
  return [...pricesOfPlans(sentence, carried), ...freePlan(sentence, carried)]
}

const COSTS_NOTHING =
  /\b(?:costs nothing|is free(?: of charge)?|kostet nichts|ist kostenlos|es gratis|no cuesta nada|est gratuite?|ne coûte rien)\b/i

/** "The free version costs nothing". */
function freePlan({ text, start, end }: Sentence, { product }: Carried): Finding[] {
  const words = text.slice(start, end)
  const match = COSTS_NOTHING.exec(words)
  if (!match) return []
  const [plan] = plansIn(words)
  const owner = productIn(words)?.product ?? product
  if (!owner || plan?.plan !== 'Free' || plan.start > match.index) return []
  const at = { start: start + match.index, end: start + match.index + match[0].length }
  return [
    {
      property: 'price.subscription',
      value: { kind: 'number', number: '0' },
      unit: 'USD/month',
      modality: 'asserted',
      qualifiers: { plan: 'Free' },
      at,
      subjects: [{ raw: owner, certain: true }],
    },
  ]
}

function pricesOfPlans(sentence: Sentence, carried: Carried): Finding[] {
  const prices = sentence.figures.filter(
    (figure, i): figure is Figure =>
      !isSupposed(sentence, figure, carried) && isPlanPrice(sentence, figure, i, carried),
  )
  return prices.flatMap((figure, i): Finding[] => {
    const { product, plan } = ownerOf(sentence, figure, prices[i - 1], carried)
    const at = { start: figure.start, end: figure.end }
    if (isCombined(sentence, figure) || isOwnBill(sentence, figure)) return []
    const listed =
      isListed(sentence.text, prices[i - 1], figure) || isListed(sentence.text, figure, prices[i + 1])
    return [
      {
        ...figureValue({ ...figure, per: { of: 'month' } }, 'price.subscription'),
        property: 'price.subscription',
        modality: figureModality(figure, isExpected(sentence, figure)),
        qualifiers: {
          ...(plan ? { plan } : {}),
          ...(isAnnual(sentence, figure) ? { billing: 'annual' } : {}),
        },
        at,
        subjects: product && plan ? [{ raw: product, certain: true }] : [],
        ...(listed || isOfTwoSizes(sentence, prices, plan) ? { group: `plan:${plan ?? ''}` } : {}),
      },
    ]
  })
}

/** Money a month, or money that a sentence about plans sets beside it: "Ultra $249.99", "or $17 if you pay for the year". */
function isPlanPrice(sentence: Sentence, figure: AnyFigure, index: number, carried: Carried): boolean {
  const { text, figures, start, end } = sentence
  if (figure.kind === 'date' || !figure.currency) return false
  if (figure.per) return figure.per.of === 'month'
  const before = text.slice(Math.max(start, figures[index - 1]?.end ?? start), figure.start)
  if (MONTHLY_BEFORE.test(before)) return true
  const next = figures[index + 1]
  // "$100 and $200 per month"
  if (next?.kind === 'figure' && next.per?.of === 'month' && isListed(text, figure, next)) return true
  const monthly = figures.some((other) => other.kind === 'figure' && other.per?.of === 'month')
  if (monthly && isOrAnnual(before, text.slice(figure.end, end))) return true
  if (isCheaperByYear(figures[index - 1], before, figure)) return true
  if (endsWithPlan(before) && (monthly || MONTH_SAID.test(text.slice(Math.max(0, start - 200), start))))
    return true
  return isFreeCard(sentence, figure, before, carried)
}

/** "Free: $0", or "$0" under "Free", on a page of a product's plans. */
function isFreeCard(
  { text, start, end }: Sentence,
  figure: Figure,
  before: string,
  carried: Carried,
): boolean {
  if (!figure.low.isZero() || start !== 0 || text.slice(figure.end, end).trim() !== '') return false
  return (
    (carried.product !== undefined && /[:：]\s*$/.test(before)) ||
    (before.trim() === '' && isUnderPlan(carried))
  )
}

/** Prices a month were spoken of just before. */
const MONTH_SAID =
  /\/\s?mo(?![a-z])|\b(?:month|monthly|Monat|monatlich|mes|mensual|mois|mensuel)\b|毎月|月額|每月/i

/** "月額20ドル", "monatlich 20 Euro", "每月 99 元": what the price is per stands before it. */
const MONTHLY_BEFORE =
  /(?:月額|月々|毎月|月あたり|1か月|每月|月费|包月|月租|(?<!\p{L})(?:monatlich|mensuel(?:s|le|les)?(?: de| à)?|mensual(?:es)?(?: de)?|al mes|par mois|im Monat|a monthly|monthly (?:price|fee|cost) (?:of|is)))\s?(?:为|是|は|:|：|仅|只要)?\s?(?:约|約|rund|etwa|environ|unos|about)?\s?$/iu

/** "Plus $20", "ChatGPT Go, where available, costs less than $5", "Pro bleibt bei 200 Dollar". */
const BEFORE_PRICE =
  /^(?:,[^,]{1,40},)?[\s:(–—-]*(?:(?:at|is|are|costs?|for|(?:starts?|begins?) (?:at|from)|from|stays at|remains at|still|then|kostet|liegt bei|bleibt bei|für|bei|cuesta|sale a?|por|sigue en|se queda en|coûte|est à|à|reste à|revient à|は|则|为)\s*){0,2}(?:(?:about|around|less than|under|only|just|over|more than|nur|rund|etwa|knapp|solo|unos|menos de|environ|moins de|约|仅)\s*)?$/i

const endsWithPlan = (before: string): boolean => {
  const last = plansIn(before).at(-1)
  return last !== undefined && BEFORE_PRICE.test(before.slice(last.end))
}

/** "comes in two sizes: $100 … and $200 …". */
const isOfTwoSizes = (
  { text, start }: Sentence,
  prices: readonly Figure[],
  plan: string | undefined,
): boolean =>
  plan !== undefined &&
  prices.length > 1 &&
  /\b(?:two|three|several) (?:sizes|levels|tiers|versions)\b/i.test(text.slice(start, prices[0]?.start))

const isListed = (text: string, a: Figure | undefined, b: Figure | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  /^\s*(?:and|or|und|oder|y|o|et|ou|\/|,)\s*$/.test(text.slice(a.end, b.start))
