import { planOfProduct } from '../lexicon/plans.ts'
import { columnHeaders, isGroupRow, type Rows, textOf } from './header-rows.ts'

/** How a table of subscription plans is to be read: one plan per row, or one per column. */
export type PlanShape =
  | {
      readonly kind: 'plans_in_rows'
      readonly headers: number
      readonly plan: number
      readonly product?: number
    }
  | { readonly kind: 'plans_in_columns'; readonly headers: number }

const PLAN_HEADER =
  /^(?:plans?(?: of .{2,30})?|plan name|tiers?|subscriptions?|memberships?|Abos?|Abonnement|Tarife?|formules?|forfaits?|suscripción|套餐|版本|方案|プラン)$/i
const PRODUCT_HEADER =
  /^(?:AI )?(?:products?|services?|apps?|assistants?|agents?|tools?|providers?|vendors?|compan(?:y|ies)|platforms?|subscriptions? to|Produkte?|Dienste?|Anbieter|Werkzeuge?|productos?|servicios?|proveedor(?:es)?|herramientas?|produits?|fournisseurs?|outils?|产品|服务|工具|厂商|平台|サービス|製品|ツール|提供元)$/i

/** Names that plans have everywhere; a product may stand before, a size or number after. */
const PLAN_NAME =
  /^(?:[\p{Lu}][\w.]*(?: AI)? )?(?:Free|Go|Plus|Pro\+?|Max(?: \d+x)?|Teams?|Business|Enterprise|Ultra|Ultimate|Advanced|Premium|Standard|Starter|Basic|Lite|Individual|Solo|Studio|Personal|Hobby|Edu(?:cation)?|Student|Scale|Growth|Developer|Builder|Kostenlos|Gratis|Gratuit|免费版|专业版|企业版|高级版|标准版|個人版|无料|無料|プロ|ビジネス|エンタープライズ)\b(?: plan| Plan)?$/u

/** Ways to process a request, which have prices of their own and are no plans. */
const TIER = /^(?:standard|batch|flex|priority|regular|peak|off-?peak|default|on-demand|provisioned)\b/i

const MONEY = /[$€£¥₹]\s?\d|\d\s?(?:[€$£円元]|USD|EUR|US\$)|^(?:free|gratis|kostenlos|gratuit|免费|無料)$/i

/** What a model's use costs is no plan's price. */
const OF_TOKENS = /\d.*(?:\/|per|pro|je|por|par)\s?(?:\d+\s?)?(?:[MK](?![\p{L}])|MTok|million|Mio|tokens?)/iu

/** The shape of a table of subscription plans; undefined for any other table. */
export function planShape(
  rows: Rows,
  headers: number,
  isModel: (text: string) => boolean,
): PlanShape | undefined {
  const header = columnHeaders(rows, headers)
  const body = rows
    .slice(headers)
    .filter((row) => !isGroupRow(row) && row.some((cell) => textOf(cell) !== ''))
  const owned = [0, 1].find((c) => isListOfProducts(body, c))
  if (owned !== undefined) return { kind: 'plans_in_rows', headers, plan: owned }
  const [named, product] = [columnHeaded(header, PLAN_HEADER), columnHeaded(header, PRODUCT_HEADER)]
  // a product may be called like its model, where the header says that it is one
  if (namesModels(body, named === -1 ? -1 : product, isModel)) return undefined
  const column = (c: number) => body.map((row) => textOf(row[c])).filter((text) => text !== '')
  const hasMoney = body.some((row) =>
    row.some((cell) => MONEY.test(textOf(cell)) && !costsByTokens(textOf(cell))),
  )
  if (!hasMoney) return undefined
  const listed = header.some(isModel)
    ? undefined
    : [0, 1].find((c) => isPlanList(column(c)) && !column(c).every((text) => TIER.test(text)))
  const tiers = named >= 0 && column(named).every((text) => TIER.test(text))
  const cards = header.every((text) => text === '') && isPricedByMonth(body) ? 0 : undefined
  const plan = named >= 0 && !tiers ? named : (listed ?? cards)
  if (plan !== undefined) return { kind: 'plans_in_rows', headers, plan, ...ownerOf(product, plan) }
  return headers > 0 && isPlanList(header.slice(1).filter((text) => text !== ''))
    ? { kind: 'plans_in_columns', headers }
    : undefined
}

const columnHeaded = (header: readonly string[], by: RegExp): number =>
  header.findIndex((text) => by.test(text.trim()))

const ownerOf = (product: number, plan: number): { product?: number } =>
  product >= 0 && product !== plan ? { product } : {}

/** Whether models stand at the beginning of rows, other than in one column. */
const namesModels = (body: Rows, apart: number, isModel: (text: string) => boolean): boolean =>
  body.some((row) => [0, 1].some((c) => c !== apart && isModel(textOf(row[c]))))

const A_MONTH =
  /[$€£¥₹]\s?\d[\d.,]*\s?(?:\/|per|a|pro|im|por|al|par)\s?(?:(?:user|seat|member|Nutzer|usuario|utilisateur)\s?(?:\/|per|pro|und|y|et|al|por|par)?\s?)?(?:mo(?:nth)?\b|Monat|mes\b|mois)|\d\s?[€元円]\s?(?:\/|pro|im|al|par)\s?(?:Monat|mes\b|mois|月)|月额|月額/i

/** "ChatGPT Plus | $20/mo" over "GitHub Copilot Business | $19/user/mo": each row names product and plan, and costs so much a month. */
function isListOfProducts(body: Rows, c: number): boolean {
  const named = body.filter((row) => planOfProduct(textOf(row[c])))
  const monthly = named.filter((row) => row.some((cell) => A_MONTH.test(textOf(cell))))
  return monthly.length > 0 && named.length >= body.length * 0.5 && monthly.length >= named.length * 0.5
}

/** Cards without headers whose names have a price a month are plans, whatever they are called. */
const isPricedByMonth = (body: Rows): boolean =>
  body.filter((row) => row.slice(1).some((cell) => A_MONTH.test(textOf(cell)))).length >=
  Math.max(2, body.length * 0.5)

const isPlanList = (texts: readonly string[]): boolean =>
  texts.length >= 2 && texts.filter(isPlanName).length >= texts.length * 0.6

const isPlanName = (text: string): boolean => PLAN_NAME.test(text.replace(/[*†⭐]|[(（].*[)）]/gu, '').trim())

/** Whether a cell is the name of a plan, with or without its product. */
export const namesPlan = (text: string): boolean => isPlanName(text) || planOfProduct(text) !== undefined

/** Whether a cell gives a price a month. */
export const costsByMonth = (text: string): boolean => A_MONTH.test(text)

/** Whether a cell gives a price of tokens. */
export const costsByTokens = (text: string): boolean => MONEY.test(text) && OF_TOKENS.test(text)
