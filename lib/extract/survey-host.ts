import type { View } from '../text/view.ts'
import { headingScope, withoutMereWords } from './heading-scope.ts'
import { hostTold } from './host-told.ts'
import { houseSpeaking } from './house-speaking.ts'
import { makersIn, vendorCalled } from './lexicon/makers.ts'
import { cuesIn } from './lexicon/qualifier-cues.ts'

const PRICES =
  'prices?|pricing|price ?list|rate card|tariffs?|Preise|Preisliste|Preisblatt|Preisübersicht|precios|tarifas|tarifs?|prix|grille tarifaire'
const PRICES_IN_SIGNS = '价格|定价|计费|料金|価格'
/** A title that heads prices. */
const PRICE_LIST = new RegExp(`\\b(?:${PRICES})\\b|${PRICES_IN_SIGNS}`, 'i')
/** A title that heads prices, limits or what can be had. */
const LIST = new RegExp(
  `\\b(?:${PRICES}|rate limits?|quotas?|limits|models|catalog(?:ue)?|Modelle|modelos|modèles)\\b|${PRICES_IN_SIGNS}|模型(?:列表|广场)|モデル一覧`,
  'i',
)

/** A house that says that it runs models: it may make none of them. */
const HOSTING =
  /\b(?:host(?:ed|ing|s)?|serverless|inference|GPUs?|data ?cent(?:er|re)s?|cloud|gehostet|betrieben in|Rechenzentr\w+|alojad[oa]s?|centros? de datos|servidores|hébergée?s?|serveurs|centres? de données|endpoints?|gateway|OpenAI[- ]compatible)\b|托管|部署于|机房|云服务|推理服务|兼容接口|ホスティング|データセンター|国内サーバー|互換API/i

/** Prices that are gathered from several houses are of none of them. */
const GATHERED =
  /\b(?:compar\w*|vergl\w*|tracker|index|snapshot|cheapest|best|vs\.?|versus|guide|news|weekly|blog|comparad\w*|comparat\w*|across|overview of|top \d+|review|ranking|leaderboard|benchmarks?)\b|对比|比较|比較|まとめ|排行|ランキング/i

/**
 * The host whose price list a document is: its title says whose prices it heads ("Preise | Norderstein KI-Modelle",
 * "Amazon Bedrock pricing by provider"), or heads prices and the text says who runs the models; a house that is not
 * known as a host is one where its tables hold models of several other makers. Undefined for all else.
 */
export function documentHost({ title, blocks }: View): string | undefined {
  const heading = blocks.find((block) => block.kind === 'heading')
  const titles = [title, heading?.kind === 'heading' ? heading.text.text : undefined].flatMap(
    (text) => text ?? [],
  )
  const known = titles.flatMap((text) => headingScope(text).platform ?? hostOfList(text) ?? [])[0]
  if (known) return known
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'code' ? [] : [block.text.text],
  )
  const told = hostTold(titles.length > 0 ? titles : firstLine(texts), texts)
  if (told) return told
  if (titles.some((text) => GATHERED.test(text))) return undefined
  if (!texts.some((text) => HOSTING.test(text))) return undefined
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.map((cell) => cell.text.text)) : [],
  )
  const makers = makersIn(cells.slice(0, SAMPLE).join('\n'))
  if (makers.size < LEAST_MAKERS) return undefined
  const house = titles.flatMap((text) => houseOf(text) ?? [])[0] ?? saidBelow(titles, texts)
  return house !== undefined && isNoMaker(house, makers) ? house : undefined
}

/** A text without a title begins with one. */
const firstLine = ([first = '']: readonly string[]): readonly string[] => {
  const [line = ''] = first.split('\n')
  return line.length <= LONGEST_FIRST ? [line] : []
}

const LONGEST_FIRST = 120

/** Who serves models of fewer makers mostly makes them. */
const LEAST_MAKERS = 3
/** Cells enough to tell whose models a list has. */
const SAMPLE = 400

const isNoMaker = (house: string, makers: ReadonlySet<string>): boolean => {
  const vendor = vendorCalled(house)
  return vendor === undefined || !makers.has(vendor)
}

/** "Amazon Bedrock pricing by model provider": the one known host of a title, right beside the word that it heads. */
function hostOfList(title: string): string | undefined {
  if (title.length > LONGEST_TITLE || GATHERED.test(title) || makersIn(title).size > 0) return undefined
  const hosts = cuesIn(title).filter(({ key }) => key === 'platform')
  const [host, other] = hosts
  if (!host || (other && other.value !== host.value)) return undefined
  return HEADED.test(title.slice(host.end)) || LEADS_TO.test(title.slice(0, host.start))
    ? host.value
    : undefined
}

/** "… pricing", "… AI inference prices", "… rate limits": no verb stands between. */
const HEADED = new RegExp(
  `^[\\s:：|—–-]*(?:(?:AI|API|LLM|models?|inference|serverless|on[- ]demand|batch|tokens?|foundation|supported|available|hosted)\\s){0,3}(?:${LIST.source})`,
  'i',
)

/** "Models on …", "Prices: …", "Models and what they cost, by …" */
const LEADS_TO = new RegExp(
  `(?:${LIST.source})(?:\\s(?:and|&|und|y|et)\\s\\p{L}+){0,2}\\s*(?:[:：|—–-]|\\b(?:on|at|of|for|from|in|via|through|auf|bei|von|für|en|de|sur|chez|pour)\\b)\\s*(?:the\\s)?$`,
  'iu',
)

/** The one name, of two words at most, that a title of prices leaves beside words that any price list has. */
function houseOf(title: string): string | undefined {
  if (title.length > LONGEST_TITLE || !PRICE_LIST.test(title)) return undefined
  const parts = title.split(/\s+[|·—–-]\s+|[:：]\s/)
  const houses = new Set(parts.flatMap((part) => nameLeft(part) ?? []))
  const [house, other] = houses
  return other === undefined ? house : undefined
}

/** "Precios y suscripciones", "Plans & Pricing": what is joined to the prices is no house. */
const JOINED = new RegExp(
  `\\b(?:${PRICES})\\s(?:and|&|\\+|und|y|et)\\s|\\s(?:and|&|\\+|und|y|et)\\s(?:${PRICES})\\b`,
  'i',
)

function nameLeft(part: string): string | undefined {
  if (JOINED.test(part)) return undefined
  const left = withoutMereWords(part).split(/\s+/).filter(Boolean)
  const name = [...new Set(left)].join(' ')
  return left.length <= 2 && part.includes(name) && NAME.test(name) ? name : undefined
}

const NAME = /^(?!\p{Lu}+$)\p{Lu}[\p{L}\d.]{2,}(?: \p{Lu}[\p{L}\d.]+)?$/u

/** Under a title that heads prices of nobody, the house that the text says runs the models. */
const saidBelow = (titles: readonly string[], texts: readonly string[]): string | undefined =>
  titles.every((text) => withoutMereWords(text) === '') ? houseSpeaking(texts) : undefined

const LONGEST_TITLE = 80
