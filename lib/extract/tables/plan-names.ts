import { planOfProduct, plansIn } from '../lexicon/plans.ts'
import { YEARLY_PLAN } from './plan-billing.ts'

/** "$20/mo (Plus)": the plan of a product whose row only gives the level. */
export const planInCell = (text: string): string | undefined =>
  plansIn(/[(（]([^()（）]{2,24})[)）]/.exec(text)?.[1] ?? '')[0]?.plan

/** A name without marks and emoji. */
export const plainName = (text: string) => text.replace(/[*†‡]|\p{Extended_Pictographic}/gu, '').trim()

/** "Pro ($200)" and "ChatGPT Pro" are the plan Pro of ChatGPT. */
export function planName(written: string, product: string): string {
  const name = plainName(written.replace(YEARLY_PLAN, ''))
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/\s+plan$/i, '')
    .trim()
  const named = planOfProduct(name)
  if (named?.product === product) return named.plan
  const own = name.toLowerCase().startsWith(`${product.toLowerCase()} `)
    ? name.slice(product.length + 1)
    : name
  return own.trim() || name
}
