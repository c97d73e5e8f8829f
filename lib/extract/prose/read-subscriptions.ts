import { figureModality, figureValue } from '../figure-value.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { plansIn, productIn } from '../lexicon/plans.ts'
import type { Carried } from './discourse.ts'
import type { Finding } from './finding.ts'
import { isExpected } from './forecast.ts'
import type { Sentence } from './sentence.ts'
import { isSupposed } from './supposition.ts'

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
  const [plan] = plansIn(words)
  const owner = productIn(words)?.product ?? product
  if (!match || !owner || plan?.plan !== 'Free' || plan.start > match.index) return []
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
    if (isCombined(sentence, figure)) return []
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
function isPlanPrice(
  { text, figures, start, end }: Sentence,
  figure: AnyFigure,
  index: number,
  { product }: Carried,
): boolean {
  if (figure.kind === 'date' || !figure.currency) return false
  if (figure.per) return figure.per.of === 'month'
  const monthly = figures.some((other) => other.kind === 'figure' && other.per?.of === 'month')
  const before = text.slice(Math.max(start, figures[index - 1]?.end ?? start), figure.start)
  if (monthly && (/^,?\s\(?(?:or|bzw\.|o|ou|oder)\s$/.test(before) || endsWithPlan(before))) return true
  // "Free: $0" under a product's heading
  return (
    product !== undefined &&
    figure.low.isZero() &&
    start === 0 &&
    /[:：]\s*$/.test(before) &&
    text.slice(figure.end, end).trim() === ''
  )
}

const endsWithPlan = (before: string): boolean => {
  const last = plansIn(before).at(-1)
  return (
    last !== undefined && /^[\s:(–—-]*(?:at|is|costs|kostet|cuesta|coûte)?\s*$/.test(before.slice(last.end))
  )
}

/** The plan named last before the price, or right after it ("$30 … for the Business plan"), else that of the price before. */
function ownerOf(
  sentence: Sentence,
  figure: Figure,
  previous: Figure | undefined,
  carried: Carried,
): { product?: string | undefined; plan?: string | undefined } {
  const { text, start, figures, end } = sentence
  const before = text.slice(start, figure.start)
  const named = productIn(before)
  const product = named?.product ?? carried.product
  const own = plansOutsideNames(sentence, previous?.end ?? start, figure.start).at(-1)?.plan
  const next = figures.find((other) => other.start > figure.start)?.start ?? end
  const after = /^[^,;.]{0,30}\bfor (?:the|a) (.{2,24}?) plan\b/.exec(text.slice(figure.end, next))?.[1]
  if (!own && after) return { product, plan: plansIn(`${after} plan`)[0]?.plan ?? after }
  const plans = plansIn(before)
  const last = previous ? plansBefore(text, start, previous) : undefined
  return { product, plan: own ?? last ?? plans.at(-1)?.plan ?? named?.plan ?? carried.left?.plan }
}

/** "Grok 4 Heavy" is a model, no plan. */
const plansOutsideNames = ({ text, names }: Sentence, from: number, to: number) =>
  plansIn(text.slice(from, to)).filter(
    ({ start, end }) =>
      !names.some((name) => !name.short && name.start < from + end && from + start < name.end),
  )

/** What the price before was the price of. */
function plansBefore(text: string, start: number, previous: Figure): string | undefined {
  const after = /^[^,;.]{0,30}\bfor (?:the|a) (.{2,24}? plan)\b/.exec(
    text.slice(previous.end, previous.end + 90),
  )?.[1]
  return (
    (after ? plansIn(after)[0]?.plan : undefined) ?? plansIn(text.slice(start, previous.start)).at(-1)?.plan
  )
}

const YEARLY =
  /\b(?:annual(?:ly)?|yearly|(?:pay|paid|billed) (?:for )?(?:the|a|per) year|jährlich\w*|anual(?:mente)?|annuel\w*|à l['’]année)\b|年払い|按年/i

const isAnnual = ({ text, figures, end }: Sentence, figure: Figure): boolean => {
  const next = figures.find((other) => other.start > figure.start)?.start ?? end
  return YEARLY.test(text.slice(figure.end, Math.min(next, figure.end + 60)))
}

/** "about $37 a month together", "two of us do, at $10 each": of no one plan. */
const isCombined = ({ text, end }: Sentence, figure: Figure): boolean =>
  /^[^.;,]{0,12}\b(?:together|in all|in total|combined|zusammen|en total|au total)\b/i.test(
    text.slice(figure.end, end),
  )

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
