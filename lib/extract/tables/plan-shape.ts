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
  /^(?:products?|services?|apps?|assistants?|tools?|Produkte?|Dienste?|Anbieter|productos?|servicios?|produits?|产品|服务|サービス|製品)$/i

/** Names that plans have everywhere; a product may stand before, a size or number after. */
const PLAN_NAME =
  /^(?:[\p{Lu}][\w.]*(?: AI)? )?(?:Free|Go|Plus|Pro\+?|Max(?: \d+x)?|Teams?|Business|Enterprise|Ultra|Ultimate|Advanced|Premium|Standard|Starter|Basic|Lite|Individual|Solo|Studio|Personal|Hobby|Edu(?:cation)?|Student|Scale|Growth|Developer|Builder|Kostenlos|Gratis|Gratuit|免费版|专业版|企业版|高级版|标准版|個人版|无料|無料|プロ|ビジネス|エンタープライズ)\b(?: plan| Plan)?$/u

/** Ways to process a request, which have prices of their own and are no plans. */
const TIER = /^(?:standard|batch|flex|priority|regular|peak|off-?peak|default|on-demand|provisioned)\b/i

const MONEY = /[$€£¥₹]\s?\d|\d\s?(?:[€$£円元]|USD|EUR|US\$)|^(?:free|gratis|kostenlos|gratuit|免费|無料)$/i

/** The shape of a table of subscription plans; undefined for any other table. */
export function planShape(
  rows: Rows,
  headers: number,
  isModel: (text: string) => boolean,
): PlanShape | undefined {
  const header = columnHeaders(rows, headers)
  const body = rows.slice(headers).filter((row) => !isGroupRow(row))
  if (body.some((row) => row.slice(0, 2).some((cell) => isModel(textOf(cell))))) return undefined
  const column = (c: number) => body.map((row) => textOf(row[c])).filter((text) => text !== '')
  const hasMoney = body.some((row) => row.some((cell) => MONEY.test(textOf(cell))))
  if (!hasMoney) return undefined
  const named = header.findIndex((text) => PLAN_HEADER.test(text.trim()))
  const listed = header.some(isModel)
    ? undefined
    : [0, 1].find((c) => isPlanList(column(c)) && !column(c).every((text) => TIER.test(text)))
  const tiers = named >= 0 && column(named).every((text) => TIER.test(text))
  const cards = header.every((text) => text === '') && isPricedByMonth(body) ? 0 : undefined
  const plan = named >= 0 && !tiers ? named : (listed ?? cards)
  if (plan !== undefined) {
    const product = header.findIndex((text, c) => c !== plan && PRODUCT_HEADER.test(text.trim()))
    return { kind: 'plans_in_rows', headers, plan, ...(product >= 0 ? { product } : {}) }
  }
  return headers > 0 && isPlanList(header.slice(1).filter((text) => text !== ''))
    ? { kind: 'plans_in_columns', headers }
    : undefined
}

const A_MONTH =
  /[$€£¥₹]\s?\d[\d.,]*\s?(?:\/|per|a|pro|im|por|al|par)\s?(?:(?:user|seat|member|Nutzer|usuario|utilisateur)\s?(?:\/|per|pro|und|y|et|al|por|par)?\s?)?(?:mo(?:nth)?\b|Monat|mes\b|mois)|\d\s?[€元円]\s?(?:\/|pro|im|al|par)\s?(?:Monat|mes\b|mois|月)|月额|月額/i

/** Cards without headers whose names have a price a month are plans, whatever they are called. */
const isPricedByMonth = (body: Rows): boolean =>
  body.filter((row) => row.slice(1).some((cell) => A_MONTH.test(textOf(cell)))).length >=
  Math.max(2, body.length * 0.5)

const isPlanList = (texts: readonly string[]): boolean =>
  texts.length >= 2 &&
  texts.filter((text) => PLAN_NAME.test(text.replace(/[*†⭐]|[(（].*[)）]/gu, '').trim())).length >=
    texts.length * 0.6
