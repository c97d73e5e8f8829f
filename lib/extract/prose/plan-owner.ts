import type { Figure } from '../figures/figure.ts'
import { PLAN_WORDS, type PlanMention, plansIn, productIn } from '../lexicon/plans.ts'
import { pricedProduct } from '../survey-product.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'

export interface PlanOwner {
  readonly product?: string | undefined
  readonly plan?: string | undefined
}

/** The plan named last before the price, or right after it ("$30 … for the Business plan"), else that of the price before. */
export function ownerOf(
  sentence: Sentence,
  figure: Figure,
  previous: Figure | undefined,
  carried: Carried,
): PlanOwner {
  const { text, start, figures, end } = sentence
  const before = text.slice(start, figure.start)
  const named = productIn(before)
  const product =
    named?.product ??
    unknownProduct(sentence, figure) ??
    // "Gemini's AI Pro plan is …. AI Ultra costs …"
    productIn(text.slice(0, start))?.product ??
    productOfHeadings(carried) ??
    carried.product
  const own = plansOutsideNames(sentence, previous?.end ?? start, figure.start).at(-1)?.plan
  const next = figures.find((other) => other.start > figure.start)?.start ?? end
  const after = planAfter(text.slice(figure.end, next))
  if (!own && after) return { product, plan: after }
  const last = previous ? planOfPrevious(sentence, previous) : undefined
  const known = own ?? last ?? plansIn(before).at(-1)?.plan ?? named?.plan ?? carried.left?.plan
  return { product, plan: known ?? planOfHeading(sentence, product, carried) }
}

/** "for the Business plan", "en formule Solo", "im Tarif Team". */
function planAfter(after: string): string | undefined {
  const words =
    /^[^,;.]{0,30}\b(?:for(?: the| a)?(?=\s)|with the|on the|(?:en|dans) (?:la |une )?|im|in der|en (?:el|la)|con (?:el|la)) ?([^,;.]{2,30})/u.exec(
      after,
    )?.[1]
  if (words === undefined) return undefined
  const noun = /^(.{2,24}?) plan\b/.exec(words)?.[1]
  return plansIn(words)[0]?.plan ?? noun
}

/** What the price before was the price of. */
function planOfPrevious({ text, start, end }: Sentence, previous: Figure): string | undefined {
  const after = planAfter(text.slice(previous.end, Math.min(end, previous.end + 90)))
  return after ?? plansIn(text.slice(start, previous.start)).at(-1)?.plan
}

/** "Grok 4 Heavy" is a model, no plan. */
export const plansOutsideNames = (
  { text, names }: Sentence,
  from: number,
  to: number,
): readonly PlanMention[] =>
  plansIn(text.slice(from, to)).filter(
    ({ start, end }) =>
      !names.some((name) => !name.short && name.start < from + end && from + start < name.end),
  )

const NAME = '\\p{Lu}[\\p{L}\\d.]*(?:\\s\\p{Lu}[\\p{L}\\d.]*){0,2}'
/** The words of a name that a plan's name follows. */
const FIRST_WORDS = '\\p{Lu}[\\p{L}\\d.]*(?:\\s\\p{Lu}[\\p{L}\\d.]*)?'
const NO_ARTICLE =
  '(?!(?:AI|The|A|An|Our|Their|Its|This|It|In|On|For|If|And|But|Das|Der|Die|El|La|Le|Les|Un|Une)\\s)'

/** A product that nothing else makes known: who owns the plan, or who costs so much a month. */
const UNKNOWN_PRODUCT: readonly RegExp[] = [
  new RegExp(
    `^(?:L['’]|Le |La |Les |El |Der |Die |Das |The )?${NO_ARTICLE}(?<name>${NAME})\\s(?:est|is|ist|es|kostet|costs|cuesta|coûte|revient|sale)(?!\\p{L})`,
    'u',
  ),
  new RegExp(`${NO_ARTICLE}(?<name>${NAME})['’]s\\s(?:\\p{L}+\\s){0,2}plan`, 'u'),
]

/** The same where the words beside it say that it has plans: no model, whatever else has that name. */
const PLANNED_PRODUCT: readonly RegExp[] = [
  // "Ferns's assistant, Fern Chat, costs …"
  new RegExp(`,\\s${NO_ARTICLE}(?<name>${NAME}),\\s(?:is|costs|kostet|cuesta|coûte|est)(?!\\p{L})`, 'u'),
  // "l'abonnement Fern Pro", "Fern Plus, the newest entrant, costs …"
  new RegExp(
    `(?:^|(?:abonnement|formule|offre|plan|suscripción|Abo|Tarif|subscription)\\s)${NO_ARTICLE}(?<name>${FIRST_WORDS})\\s(?:${PLAN_WORDS})(?![\\p{L}\\d])`,
    'u',
  ),
  // 「Fern Chat」はスタンダードプランが…
  /[「『“](?<name>[^「」『』“”]{2,24})[」』”]\s?(?:は|では|の|的)[^。、，]{0,14}(?:プラン|コース|套餐|会员)/u,
  /(?:^|[。、，,；;]\s?)(?<name>[\p{L}\d][\p{L}\d .-]{1,18}?)(?:の|的)\s?[「“『]/u,
]

function unknownProduct({ text, start, names }: Sentence, figure: Figure): string | undefined {
  const words = text.slice(start, figure.start)
  const planned = PLANNED_PRODUCT.map((shape) => shape.exec(words)?.groups?.name).find(Boolean)
  if (planned && plansIn(planned).length === 0) return planned
  for (const shape of UNKNOWN_PRODUCT) {
    const match = shape.exec(words)
    const name = match?.groups?.name
    if (!match || !name || plansIn(name).length > 0) continue
    const at = start + match.index + match[0].indexOf(name)
    const isModel = names.some(
      ({ kind, short, start: from, end }) =>
        kind === 'model' && !short && from < at + name.length && at < end,
    )
    if (!isModel) return name
  }
  return undefined
}

/** "Fern Chat plans" over the cards of its plans. */
const productOfHeadings = ({ headings = [] }: Carried): string | undefined =>
  headings
    .map((heading) => (OF_PLANS.test(heading) ? pricedProduct([heading], undefined) : undefined))
    .find((name) => name !== undefined && plansIn(name).length === 0 && !NO_PRODUCT.test(name))

const OF_PLANS =
  /\b(?:plans?|subscriptions?|Tarife?|Abos?|planes|suscripciones|abonnements|formules)\b|套餐|プラン/i
const NO_PRODUCT = /^(?:API|Tokens?|Models?|Our|Compare|Choose|Simple|Individual|Personal|All)\b/i

/** A card that is headed by the name of a plan. */
export const isUnderPlan = ({ headings = [] }: Carried): boolean =>
  CARD_TITLE.test(headings[0]?.trim() ?? '') && plansIn(headings[0] ?? '').length > 0

/** On a page of plans a price that begins its block is of the plan that the heading above names. */
function planOfHeading(
  { text, start }: Sentence,
  product: string | undefined,
  { headings = [], heading }: Carried,
): string | undefined {
  const begins = start === 0 && /^[^\p{L}]{0,3}(?=[$€£¥\d])/u.test(text)
  const title = headings[0]?.trim()
  // a card under the heading of a model is of that model
  const ofPlans = product !== undefined && (heading === undefined || heading === product)
  return ofPlans && begins && title && CARD_TITLE.test(title) ? title : undefined
}

/** "Solo", "Team Plus": a name and nothing else. */
const CARD_TITLE = /^\p{Lu}[\p{L}+]{1,14}(?:\s\p{Lu}[\p{L}+]{1,14})?$/u
