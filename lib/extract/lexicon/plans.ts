import { PRODUCTS } from '../../claims/model-family.ts'
import { perText } from '../../claims/per-text.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { LexiconPattern } from './lexicon-pattern.ts'
import { lexiconTable } from './lexicon-table.ts'

/** Names that are a plan by themselves, and the product whose plan they are. */
const OWN_PLANS: Readonly<Record<string, string>> = { SuperGrok: 'Grok' }

/** "Anthropic's Pro plan" is a plan of Claude. */
const PRODUCT_OF: Readonly<Record<string, string>> = {
  OpenAI: 'ChatGPT',
  Anthropic: 'Claude',
  Google: 'Gemini',
  xAI: 'Grok',
  Mistral: 'Le Chat',
}

const NAMES = PRODUCTS.map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .join('|')
/** Also with a suffix that makes a plan of it: "ClinePass". */
const PRODUCT = new LexiconPattern(
  `(?<![A-Za-z])(?<product>${NAMES})(?<suffix>Pass|Plus|Pro|Max)?(?![A-Za-z0-9-]|\\s?\\d|\\.)`,
  'g',
)
const MAKER = new LexiconPattern(/\b(OpenAI|Anthropic|Google|xAI|Mistral)['’]s\b/g)

export const PLAN_WORDS =
  'AI (?:Pro|Plus|Ultra|Premium)|Free|Go|Plus|Pro\\+?|Max(?: \\d+x)?|Teams?|Business|Enterprise|Ultra|Advanced|Premium|Standard|Starter|Basic|Lite|Individual|Personal|Hobby|Edu|SuperGrok(?: Heavy)?|Heavy|Plan [A-Z]|Familie|Famille|Gratuit|Gratis'
const PLAN = new LexiconPattern(`(?<![A-Za-z])(?:${PLAN_WORDS})(?![A-Za-z])`, 'g')
/** In small letters a plan needs the noun: "the free version", "the business plan", "das kostenlose Abo". */
const SMALL_PLAN = new LexiconPattern(
  /(?<![A-Za-z])(free|plus|pro|max|team|business|enterprise|ultra|premium|starter|basic|lite)(?=\s(?:plan|version|tier|subscription|edition)(?![A-Za-z]))/g,
)
/** Words that are no name of a plan before its noun, or after it. */
const NO_PLAN =
  '(?!(?:The|This|That|These|Each|Every|All|Any|An?|Our|Your|Their|Its|My|No|Per|What|Which|Both|Paid|Monthly|Annual|Yearly|Coding|API|Price|Pricing|Die|Der|Das|Ein|Eine|Jeder|Kein|La|Le|El|Un|Une|Una|Cada|Chaque|Ce|Cette|Este|Esta|Available|Starting|With|For|In|On|At|And|Or|Is|Costs?|Includes?)(?![\\p{L}]))'
const PLAN_NOUN = '(?:plan|tier|subscription|edition|package|Tarif|Abo|Paket)(?![\\p{L}])'
const PLAN_LEAD =
  '(?:plan|Plan|formule|offre|forfait|abonnement|Tarif|Paket|Abo|Stufe|nivel|suscripción|tarifa)'
/** "the Practice plan", "formule Solo", "„Team“-Tarif", 「スタンダード」は月額, 专业版每月: the noun beside it makes of any name a plan. `has`: what each has, and hardly a text. */
const NAMED_PLANS: readonly { readonly has: RegExp; readonly shape: RegExp }[] = [
  {
    has: new LexiconPattern(`[ -]${PLAN_NOUN}`, 'u'),
    shape: new RegExp(
      `(?<![\\p{L}\\d])["“„«]?${NO_PLAN}(?<called>\\p{Lu}[\\p{L}\\d+]{1,14})["”“»]?[ -]${PLAN_NOUN}`,
      'gu',
    ),
  },
  {
    has: new LexiconPattern(`(?<![\\p{L}\\d])${PLAN_LEAD}\\s`, 'u'),
    shape: new RegExp(
      `(?<![\\p{L}\\d])${PLAN_LEAD}\\s(?:(?:called|named|appelée?|llamado|namens)\\s)?["“„«]?\\s?${NO_PLAN}(?<called>\\p{Lu}[\\p{L}\\d+]{1,14})`,
      'gu',
    ),
  },
  {
    has: new LexiconPattern(/[」”』"]\s?(?:プラン|コース|は月|が月|套餐|会员|订阅|每月)/),
    shape:
      /[「“『"](?<called>[^「」“”『』"]{1,12})[」”』"](?=\s?(?:プラン|コース|は月|が月|套餐|会员|订阅|每月))/gu,
  },
  { has: new LexiconPattern(/プラン/), shape: /(?<called>[\p{Script=Katakana}ー]{2,12})(?=プラン)/gu },
  {
    has: new LexiconPattern(/版/),
    shape:
      /(?<called>[\p{Script=Han}]{2,3}版)(?=\s?(?:套餐|会员|订阅)?(?:的)?(?:价格)?(?:为|是)?\s?(?:每月|月费|包月))/gu,
  },
]

const namedPlans = lexiconTable(NAMED_PLANS, ({ has }) => has)

/** The product that a text names last, and the plan that its name holds. */
export const productIn = perText((text: string): { product: string; plan?: string } | undefined => {
  const found = matchesIn(PRODUCT, text).at(-1)?.groups
  if (found?.product) {
    const owner = OWN_PLANS[found.product]
    if (owner) return { product: owner, plan: found.product }
    return { product: found.product, ...(found.suffix ? { plan: `${found.product}${found.suffix}` } : {}) }
  }
  const maker = matchesIn(MAKER, text).at(-1)?.[1]
  const product = maker ? PRODUCT_OF[maker] : undefined
  return product ? { product } : undefined
})

/** Words of a product's name that stand before those of its plan, and no version of a model: "Qwen3 Max" is none. */
const PLAN_OF_PRODUCT = new LexiconPattern(
  `^(?!(?:The|Our|Your|An?|API|Plan)\\s)(?<product>\\p{Lu}[\\p{L}\\d+.-]*(?:\\s[\\p{Lu}\\d][\\p{L}\\d+.-]*){0,3}?)\\s(?<plan>${PLAN_WORDS})(?:\\s(?:[Pp]lan|[Tt]ier|[Ss]ubscription|Abo))?$`,
  'u',
)

/** "GitHub Copilot Business", "Anthropic Pro", "SuperGrok": a text that is the name of a product with that of its plan. */
export const planOfProduct = perText((text: string): PlanOfProduct | undefined => {
  const words = text
    .replace(/[*†‡⭐]|[(（][^()（）]*[)）]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const own = OWN_PLANS[words.split(' ')[0] ?? '']
  if (own) return { product: own, plan: words }
  const { product, plan } = PLAN_OF_PRODUCT.exec(words)?.groups ?? {}
  if (!product || !plan || /\d$/.test(product) || /^V?\d/.test(product.split(' ').at(-1) ?? ''))
    return undefined
  // "Google AI Pro" is what the plan is called, "Anthropic Pro" whose it is
  return { product: PRODUCT_OF[product] ?? product, plan: plan.startsWith('AI ') ? words : plan }
})

interface PlanOfProduct {
  readonly product: string
  readonly plan: string
}

export interface PlanMention {
  readonly start: number
  readonly end: number
  readonly plan: string
}

/** The plans that a text names, in order. */
export const plansIn = perText((text: string): readonly PlanMention[] => {
  const found = [PLAN, SMALL_PLAN]
    .flatMap((shape) => matchesIn(shape, text).map((match) => ({ start: match.index, words: match[0] })))
    .filter(
      ({ start, words }) =>
        !/^['’]s\b/.test(text.slice(start + words.length)) && !/\d\s$/.test(text.slice(0, start)),
    )
  const called = namedPlans(text)
    .filter(({ has }) => has.test(text))
    .flatMap(({ shape }) =>
      matchesIn(shape, text).flatMap((match) => {
        const words = match.groups?.called ?? ''
        const start = match.index + match[0].indexOf(words)
        const isKnown = found.some(
          (one) => one.start < start + words.length && start < one.start + one.words.length,
        )
        return isKnown || PRODUCT_NAME.test(words) ? [] : [{ start, words }]
      }),
    )
  return [...found, ...called]
    .sort((a, b) => a.start - b.start)
    .map(({ start, words }) => ({ start, end: start + words.length, plan: capital(words) }))
})

const PRODUCT_NAME = new RegExp(`^(?:${NAMES})$`)

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
