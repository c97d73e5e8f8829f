import { productIn } from './lexicon/plans.ts'
import type { Survey } from './survey.ts'
import type { SurroundingText } from './tables/table-surroundings.ts'

/** The product that the words right above a table name, else the document's. */
export function productNear(labels: readonly SurroundingText[], survey: Survey): { product?: string } {
  const near = labels.slice(0, 2).map(({ text }) => productIn(text)?.product)
  const product =
    near.find((name) => name !== undefined) ?? ownProduct(labels, survey.title) ?? survey.product
  return product ? { product } : {}
}

/** "Harzer Desk" over a table in "Harzer price list": a heading that begins with the name of the house. */
function ownProduct(labels: readonly SurroundingText[], title: string | undefined): string | undefined {
  const heading = labels.find((label) => label.heading)?.text ?? ''
  const name = heading.replace(OFFER, '').trim()
  const [, house] = /^(\p{Lu}[\p{L}\d]{2,})(?: \p{Lu}[\p{L}\d]*){1,2}$/u.exec(name) ?? []
  return house && name !== title && title?.includes(house) ? name : undefined
}

/** What such a heading says that the house offers, behind the name. */
const OFFER =
  /[\s:：–-]+(?:(?:our )?(?:plans?|pricing|prices|subscriptions?|tiers|Tarife|Preise|Abos|abonnements?|tarifs|formules|planes|precios|suscripciones)(?: (?:and|und|et|y|&) \p{L}+)?|(?:的)?(?:套餐|价格|订阅)|の?(?:プラン|料金))$/iu
