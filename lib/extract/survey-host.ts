import { MODEL_FAMILIES } from '../claims/model-family.ts'
import type { View } from '../text/view.ts'
import { headingScope, withoutMereWords } from './heading-scope.ts'

/** A title that heads the prices of one house. */
const PRICE_LIST =
  /\b(?:prices?|pricing|price ?list|rate card|tariffs?|Preise|Preisliste|Preisblatt|Preisübersicht|precios|tarifas|tarifs?|prix|grille tarifaire)\b|价格|定价|计费|料金|価格/i

/** A house that says that it runs models: it may make none of them. */
const HOSTING =
  /\b(?:host(?:ed|ing|s)?|serverless|inference|GPUs?|data ?cent(?:er|re)s?|cloud|gehostet|betrieben in|Rechenzentr\w+|alojad[oa]s?|centros? de datos|servidores|hébergée?s?|serveurs|centres? de données|endpoints?)\b|托管|部署于|机房|云服务|推理服务|ホスティング|データセンター|国内サーバー/i

/** Prices that are gathered from several houses are of none of them. */
const GATHERED =
  /\b(?:compar\w*|vergl\w*|tracker|index|snapshot|cheapest|best|vs\.?|versus|guide|news|weekly|blog|comparad\w*|comparat\w*|across|overview of)\b|对比|比较|比較|まとめ/i

const VENDORS = new Map(MODEL_FAMILIES.map(({ name, vendor }) => [name.toLowerCase(), vendor]))
const FAMILY = new RegExp(`(?<![\\p{L}\\d])(?:${[...VENDORS.keys()].join('|')})(?![\\p{L}])`, 'giu')

/** The makers whose models a text names. */
const makersIn = (text: string): ReadonlySet<string | undefined> =>
  new Set([...text.matchAll(FAMILY)].map(([name]) => VENDORS.get(name.toLowerCase())))

/**
 * The host whose price list a document is: its title says whose prices it heads ("Preise | Norderstein KI-Modelle"), its
 * text that models are run there, and its tables name models of several other makers. Undefined for all else.
 */
export function documentHost({ title, blocks }: View): string | undefined {
  const heading = blocks.find((block) => block.kind === 'heading')
  const titles = [title, heading?.kind === 'heading' ? heading.text.text : undefined].flatMap(
    (text) => text ?? [],
  )
  const known = titles.flatMap((text) => headingScope(text).platform ?? [])[0]
  if (known) return known
  const house = titles.flatMap((text) => houseOf(text) ?? [])[0]
  if (!house) return undefined
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'code' ? [] : [block.text.text],
  )
  if (!texts.some((text) => HOSTING.test(text))) return undefined
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.map((cell) => cell.text.text)) : [],
  )
  const makers = makersIn(cells.slice(0, SAMPLE).join('\n'))
  return makers.size >= LEAST_MAKERS && !makers.has(house.toLowerCase()) ? house : undefined
}

/** Who serves models of fewer makers mostly makes them. */
const LEAST_MAKERS = 3
/** Cells enough to tell whose models a list has. */
const SAMPLE = 400

/** The one name that a title of prices leaves beside words that any price list has. */
function houseOf(title: string): string | undefined {
  if (title.length > LONGEST_TITLE || !PRICE_LIST.test(title) || GATHERED.test(title)) return undefined
  const names = new Set(withoutMereWords(title).split(/\s+/).filter(Boolean))
  const [name, other] = names
  return name && !other && /^\p{Lu}[\p{L}\d.]{2,}$/u.test(name) && !/^\p{Lu}+$/u.test(name) ? name : undefined
}

const LONGEST_TITLE = 80
