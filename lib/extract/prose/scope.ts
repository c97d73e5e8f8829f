import type { Qualifiers } from '../../claims/qualifier.ts'
import type { AnyFigure } from '../figures/figure.ts'
import { type CueKey, ORDINARY } from '../lexicon/cues/cue-row.ts'
import { CAME_OUT, EVENT_CUES } from '../lexicon/cues/event-cues.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import { carriedScope } from './carried-scope.ts'
import { isContrasted } from './contrast.ts'
import { cuesFor } from './cue-reach.ts'
import type { Carried } from './discourse.ts'
import { priceBand } from './price-band.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt } from './sentences.ts'

/** What can narrow a figure of a property, in sentences. */
const NARROWED_BY: readonly { readonly property: RegExp; readonly keys: readonly CueKey[] }[] = [
  {
    property: /^price\.cache/,
    keys: ['tier', 'platform', 'rate_of', 'cache_ttl', 'region'],
  },
  { property: /^price\./, keys: ['tier', 'platform', 'rate_of', 'effort', 'region'] },
  { property: /^benchmark\./, keys: ['effort', 'tools', 'attempts', 'quantization'] },
  {
    property: /^(?:latency|throughput)\./,
    keys: ['tier', 'platform', 'effort', 'quantization', 'region'],
  },
  { property: /^rate_limit\./, keys: ['tier', 'plan', 'platform', 'region'] },
  { property: /^(?:context_window|max_)/, keys: ['tier', 'platform'] },
]

/** What narrows the statement that a figure of a sentence makes. */
export function scopeOf(
  sentence: Sentence,
  figure: AnyFigure,
  property: string,
  carried: Carried = {},
): Qualifiers {
  if (property === 'release_date') return releaseScope(sentence, figure)
  const keys = NARROWED_BY.find((row) => row.property.test(property))?.keys ?? []
  const found: Partial<Record<CueKey, string>> = {
    ...(isContrasted(sentence, figure)
      ? placeOf(carried.scope, keys)
      : carriedScope(sentence, carried, keys)),
  }
  for (const key of keys) {
    const [value, other] = cuesFor(sentence, figure, key)
    // "wherever it is offered (OpenRouter, Groq, Together)": a list of hosts narrows nothing
    if (key === 'platform' && other !== undefined) continue
    if (value === ORDINARY) delete found[key]
    else if (value !== undefined) found[key] = value
  }
  const timed = /^(?:latency|throughput)\./.test(property)
  const band = property.startsWith('price.')
    ? priceBand(sentence, sentence.figures.indexOf(figure), figure)
    : undefined
  return {
    ...meant(found, sentence, figure, property),
    ...(timed ? loadOf(sentence.text.slice(figure.end, sentence.end)) : {}),
    ...(band ? { context: band } : {}),
  }
}

/** What is set against what was said before still stands on the page of a host. */
const placeOf = ({ platform }: Qualifiers = {}, keys: readonly CueKey[]): Qualifiers =>
  platform !== undefined && keys.includes('platform') ? { platform } : {}

/** The same for a price of several tiers at once: "Batch and Flex are half price ($2.50/$15)". */
export function scopesOf(
  sentence: Sentence,
  figure: AnyFigure,
  property: string,
  carried: Carried,
): readonly Qualifiers[] {
  const scope = scopeOf(sentence, figure, property, carried)
  const tiers = cuesFor(sentence, figure, 'tier')
  if (tiers.length < 2) return [scope]
  const { tier: _, ...rest } = scope
  return tiers.map((tier) => (tier === ORDINARY ? rest : { ...rest, tier }))
}

/** Without what words say in passing. */
function meant(
  { tier, effort, platform, ...rest }: Qualifiers,
  sentence: Sentence,
  figure: AnyFigure,
  property: string,
): Qualifiers {
  const isPrice = property.startsWith('price.')
  // a beta or a free tier is of a model's use; its prices are prices all the same
  const noTier =
    tier === undefined ||
    (isPrice && (tier === 'beta' || tier === 'free')) ||
    (tier === 'beta' && !isBeta(sentence, figure))
  // who thinks for longer pays for more tokens, not more for each; a mode may have a price of its own
  const noEffort = effort === undefined || (isPrice && !/thinking$/.test(effort))
  return {
    ...rest,
    ...(noTier ? {} : { tier }),
    ...(noEffort ? {} : { effort }),
    ...(platform === undefined ? {} : { platform }),
  }
}

/** "1M (beta)", "the million-token beta": of the figure itself, not of the model. */
const isBeta = ({ text, end }: Sentence, figure: AnyFigure): boolean =>
  /^[\s-]*(?:tokens?\s)?(?:context\s)?(?:window\s)?[(（]?(?:in\s)?beta\b/i.test(text.slice(figure.end, end))

/** "for 512-token outputs". */
function loadOf(rest: string): Qualifiers {
  const load = /\bfor (\d[\d,]*)-?\s?(tokens?(?: outputs?)?)/.exec(rest)
  return load ? { load: `${load[1]} ${load[2]?.includes('output') ? 'output tokens' : 'tokens'}` } : {}
}

function releaseScope(sentence: Sentence, figure: AnyFigure): Qualifiers {
  const { text, start, end } = sentence
  const event = eventOf(sentence, figure)
  return {
    ...(event ? { event } : {}),
    ...reachedPlatform(text.slice(Math.max(start, figure.start - 60), figure.start)),
    ...releasePlatform(text.slice(figure.end, end)),
  }
}

/** What happened on a day, by the words of its own clause between the days beside it. */
function eventOf(sentence: Sentence, figure: AnyFigure): string | undefined {
  const { text, figures } = sentence
  const clause = clauseAt(text, sentence, figure.start)
  const dates = figures.filter(({ kind }) => kind === 'date')
  const from = dates.findLast(({ end }) => end <= figure.start)?.end ?? clause.start
  const to = dates.find(({ start }) => start >= figure.end)?.start ?? clause.end
  // what stands after "and" is of the next day: "… am 3. Mai vorgestellt und ist seit dem 9. Mai verfügbar"
  const after = text.slice(figure.end, to)
  const own = to === clause.end ? after : (after.split(/\s(?:and|und|y|et)\s|[,、，]/)[0] ?? '')
  const words = `${text.slice(Math.max(from, clause.start), figure.start)} ${own}`
  const event = EVENT_CUES.find((cue) => cue.words.test(words))?.event
  // an announcement is told from a release only where both have their days
  return event === 'announced' && (dates.length < 2 || CAME_OUT.test(words)) ? undefined : event
}

/** "to paid ChatGPT subscribers": released there only. */
function releasePlatform(rest: string): Qualifiers {
  const shape = /^[^.;]{0,24}\b(?:to|in|for|on) (?:paid |free |all )?(ChatGPT|Claude\.ai|the Gemini app)\b/
  const platform = shape.exec(rest)?.[1]
  return platform ? { platform } : {}
}

/** "will reach Amazon Bedrock in …". */
export const reachedPlatform = (before: string): Qualifiers =>
  /\b(?:reach(?:es|ed)?|com(?:es|e|ing) to|arriv(?:es|ed|e) (?:on|at|in)|available (?:on|via|through)|launch(?:es|ed)? on|kommt (?:auf|zu)|verfügbar (?:auf|bei|über)|llega(?:rá)? a|disponible (?:en|sur|via)|arrive(?:ra)? sur)\s/i.test(
    before,
  )
    ? qualifierCues(before, ['platform'])
    : {}
