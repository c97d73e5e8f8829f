import { productIn } from './lexicon/plans.ts'

const PLAN_TALK = /\/mo|month|subscri|\bplans?\b|套餐|月额|月額|Abo|abonnement|suscrip/i

/** The product that most of a text's talk of plans is about. */
export function mainProduct(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const product = PLAN_TALK.test(text) ? productIn(text)?.product : undefined
    if (product) counts.set(product, (counts.get(product) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const top = [...counts].sort((a, b) => b[1] - a[1])[0]
  // beside several products, a plan without its product could be of any
  return top && top[1] >= total * 0.7 ? top[0] : undefined
}

/** Words of a title beside the product whose plans it lists. */
const PRICE_WORDS =
  /\b(?:pricing|plans?(?: (?:and|&) pricing)?|prices?|subscriptions?|Preise|Tarife|Abos?|precios|planes|prix|tarifs|abonnements|home|docs|official(?: site)?)\b|价格|套餐|料金|プラン/gi

/** What a page asks its reader to do with plans, and whose they are in general. */
const ASKS =
  /^(?:Compare|Choose|Select|Pick|View|See|Find|Explore|Discover|Upgrade|Our|All|Your|Simple|Flexible|Transparent|Current|New|Available|API|Vergleichen?|Comparar?|Comparer)\b/i

/** "Pricing | Brightloom", "Parley plans": the product of a page of prices, where the title names one thing else. */
export function pricedProduct(headings: readonly string[], title: string | undefined): string | undefined {
  for (const text of [title ?? '', ...headings.slice(0, 3)]) {
    if (text.search(PRICE_WORDS) < 0) continue
    const parts = text
      .split(/\s[|–—·•-]\s|[|–—·•:：]/)
      .map((part) =>
        part
          .replace(PRICE_WORDS, ' ')
          .replace(/['’]s\b|[()（）&,]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((part) => part !== '')
    const [only] = parts
    if (parts.length === 1 && only && /^\p{Lu}[\w.]*(?: \p{Lu}[\w.]*)?$/u.test(only) && !ASKS.test(only))
      return only
  }
  return undefined
}

/** "Quokka plans compared". */
const PLANS_OF =
  /(?<![\w-])(?!Compare|Choose|Select|View|See|Explore|Upgrade|Available|Current|Pricing|The|Our|All|Paid|These|Their|Team|Both|Other|Most|Annual|Monthly|Yearly|Individual|Business|Personal|Which|Pro|Plus|Free)(\p{Lu}[\w.]+)(?:['’]s)? (?:plans|subscriptions)\b/u

export function planProduct(texts: readonly string[]): string | undefined {
  const named = new Set(texts.flatMap((text) => PLANS_OF.exec(text)?.[1] ?? []))
  const [only] = named
  return named.size === 1 ? only : undefined
}
