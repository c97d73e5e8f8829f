import { PRODUCTS } from '../../claims/model-family.ts'
import { figureModality, figureValue } from '../figure-value.ts'
import type { Figure } from '../figures/figure.ts'
import { EXPECTED } from '../lexicon/hedges.ts'
import type { Carried } from './discourse.ts'
import type { Finding } from './finding.ts'
import type { Sentence } from './sentence.ts'

const NAMES = PRODUCTS.map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .join('|')
/** Also with a suffix that makes a plan of it: "ClinePass". */
const PRODUCT = new RegExp(
  `(?<![A-Za-z])(?<product>${NAMES})(?<suffix>Pass|Plus|Pro|Max)?(?![A-Za-z0-9-]|\\s?\\d|\\.)`,
  'g',
)
const PLAN =
  /(?<![A-Za-z])(Free|Go|Plus|Pro\+?|Max(?: \d+x)?|Team|Teams|Business|Enterprise|Ultra|Advanced|Premium|Standard|Starter|Basic|Lite|Individual|Personal|Hobby|Edu|SuperGrok(?: Heavy)?|Heavy)(?![A-Za-z])/g

/** "Anthropic's Pro plan" is a plan of Claude. */
const PRODUCT_OF: Readonly<Record<string, string>> = {
  OpenAI: 'ChatGPT',
  Anthropic: 'Claude',
  Google: 'Gemini',
  xAI: 'Grok',
  Mistral: 'Le Chat',
}
const MAKER = /\b(OpenAI|Anthropic|Google|xAI|Mistral)['’]s\b/g

/** The last product that is named in a text, and the plan that its name holds. */
export function productIn(text: string): { product: string; plan?: string } | undefined {
  const maker = [...text.matchAll(MAKER)].at(-1)
  const found = [...text.matchAll(PRODUCT)].at(-1)?.groups
  if (!found?.product) {
    const product = maker?.[1] ? PRODUCT_OF[maker[1]] : undefined
    return product ? { product } : undefined
  }
  return { product: found.product, ...(found.suffix ? { plan: `${found.product}${found.suffix}` } : {}) }
}

/** "ChatGPT Plus ($20/mo), Pro ($100/mo and $200/mo)": prices of a product's plans. */
export function readSubscriptions(sentence: Sentence, carried: Carried): Finding[] {
  const monthly = sentence.figures.filter(
    (figure): figure is Figure =>
      figure.kind === 'figure' && figure.currency !== undefined && figure.per?.of === 'month',
  )
  return monthly.flatMap((figure, i): Finding[] => {
    const before = sentence.text.slice(sentence.start, figure.start)
    const named = productIn(before)
    const product = named?.product ?? carried.product
    const plan = planBefore(before) ?? named?.plan
    const previous = monthly[i - 1]
    const next = monthly[i + 1]
    const listed = isListed(sentence.text, previous, figure) || isListed(sentence.text, figure, next)
    const subjects = product && plan ? [{ raw: product, certain: true }] : []
    return [
      {
        ...figureValue(figure, 'price.subscription'),
        property: 'price.subscription',
        modality: figureModality(figure, EXPECTED.test(before)),
        qualifiers: {
          ...(plan ? { plan } : {}),
          ...(/annual|yearly|jährlich|annuel/i.test(sentence.text.slice(figure.end, figure.end + 30))
            ? { billing: 'annual' }
            : {}),
        },
        at: { start: figure.start, end: figure.end },
        subjects,
        ...(listed ? { group: `plan:${plan ?? ''}` } : {}),
      },
    ]
  })
}

const isListed = (text: string, a: Figure | undefined, b: Figure | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  /^\s*(?:and|or|und|oder|y|o|et|ou|\/|,)\s*$/.test(text.slice(a.end, b.start))

function planBefore(before: string): string | undefined {
  return [...before.matchAll(PLAN)].at(-1)?.[1]
}
