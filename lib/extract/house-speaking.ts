import { matchesIn } from '../text/matches-in.ts'
import { vendorCalled } from './lexicon/makers.ts'
import { isPlatform, platformNamed } from './lexicon/platforms.ts'

/** A name as one of a house: up to three words with capitals, or a few signs of Chinese or Japanese. */
const NAME = '(\\p{Lu}[\\p{L}\\d]+(?:\\.\\p{L}+)*(?: \\p{Lu}[\\p{L}\\d]*){0,2})'
const HAN = '([\\p{Script=Han}]{2,6}云|[\\p{Script=Katakana}ー]{3,12}|[A-Z][A-Za-z\\d]{2,20})'

/** How a text speaks of the house whose service it describes. */
const SPOKEN_OF: readonly RegExp[] = [
  // what it does
  `${NAME} (?:(?:currently|also|now) )?(?:offers?|hosts?|serves?|provides?|runs|charges?|bills?|supports?|lets you|gives you|is (?:priced|included|billed|a (?:platform|service|gateway|cloud))|has updated|passes)\\b`,
  `${NAME} (?:hostet|bietet|berechnet|betreibt|stellt|rechnet)\\b`,
  `${NAME} (?:ofrece|aloja|cobra|sirve|factura|pone)\\b`,
  `${NAME} (?:propose|héberge|facture|sert|met)\\b`,
  // what is its
  `${NAME}['’]s? (?:plans?|API|platform|inference|subscriptions?|models|pricing|prices?|cloud|service|endpoints?|data cent)`,
  `${NAME}-(?:hosted|served)\\b`,
  // where models are
  `\\b(?:hosted|served|supported|provided|offered|available|run|running) (?:by|on|through|via) ${NAME}`,
  `\\b[OW](?:n|ith) ${NAME},? (?:you|models|all)\\b`,
  `\\b(?:von|bei|auf) ${NAME} (?:\\p{L}+ ){0,4}(?:gehostet|betrieben|angeboten|verfügbar)\\b`,
  `\\b(?:alojad[oa]s?|disponibles?|servid[oa]s?|hébergée?s?|proposée?s?|servie?s?) (?:en|por|par|chez|sur) ${NAME}`,
  `${HAN}(?:提供|托管|支持|部署|では|が提供|はすべて|上で)`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}`, 'gu'))

/** Words with a capital at the head of a sentence that name no house, and whose API others copy. */
const NO_HOUSE =
  /^(?:We|Our|All|The|This|That|These|It|You|Your|They|Each|Every|Models?|Pricing|Prices?|Some|Most|Users?|Customers?|Free|Paid|Plans?|API|Please|If|When|LLMs?|AI|Alle|Wir|Unsere|Die|Das|Der|Preise|Modelle|Nous|Nos|Tous|Le|La|Les|Nuestros?|Todos?|El|Los|Usage|Billing|Batch|Agent|Inference|Serverless|Europe|Germany|France|Frankfurt|Paris)\b/

/** How often a house must be spoken of before it is taken for the one whose page this is. */
const LEAST_OFTEN = 2
/** The beginning of a page says whose it is. */
const SAMPLE = 8000

/** The house that a text speaks of as the one that runs or sells what it lists; undefined where none stands out. */
export function houseSpeaking(texts: readonly string[]): string | undefined {
  const sample = texts.join('\n').slice(0, SAMPLE)
  const counts = new Map<string, number>()
  for (const shape of SPOKEN_OF)
    for (const [, name] of matchesIn(shape, sample)) {
      if (!name || NO_HOUSE.test(name) || vendorCalled(name) !== undefined) continue
      const house = isPlatform(name) ? platformNamed(name) : name.replace(/['’]s$/, '')
      counts.set(house, (counts.get(house) ?? 0) + 1)
    }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!first || first[1] < LEAST_OFTEN || (second && second[1] === first[1])) return undefined
  return first[0]
}
