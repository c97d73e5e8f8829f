import { makes } from './lexicon/makers.ts'
import { isPlatform, platformNamed } from './lexicon/platforms.ts'

/** A name without the host beside it, and the host. */
export interface HostedName {
  readonly name: string
  readonly platform?: string
}

/** Words that say that who follows runs the model. */
const RUN_BY =
  '(?:on|via|through|(?:hosted|running|available) (?:on|by|at)|served (?:by|on|via)|auf|bei|über|gehostet (?:bei|auf)|en|vía|alojado en|sur|chez|hébergé (?:par|sur))'
/** "Kimi K2 on Acme Cloud": after such words any house. */
const SAID = new RegExp(
  `^(.{2,60}?),?\\s[(（]?${RUN_BY}\\s(\\p{Lu}[\\p{L}\\d.&-]*(?: \\p{Lu}[\\p{L}\\d.&-]*){0,2})[)）]?$`,
  'u',
)
/** Words at the end of such a sentence that name no house. */
const NO_HOUSE = /^(?:English|Chinese|Average|GPU|CPU|[A-Z]\d{2,3}|RTX|API|Python|Code)\b/

const LONGEST = 90
/** A known house has three words at most. */
const LONGEST_HOUSE = 3

/**
 * Takes the house that runs a model from beside its name in a cell: "Llama 3.3 70B Groq", "Kimi K2 · Together",
 * "Azure: GPT-4o", "Claude Opus 4.6 on Acme Cloud". A model's maker is a part of its name.
 */
export function hostBeside(text: string): HostedName {
  if (text.length > LONGEST || !/\s/.test(text)) return { name: text }
  const [, said, house] = SAID.exec(text) ?? []
  if (said && house && isName(said) && !NO_HOUSE.test(house))
    return makes(house, said) ? { name: said } : { name: said, platform: platformNamed(house) }
  const words = text.split(/\s+/)
  for (let count = Math.min(LONGEST_HOUSE, words.length - 1); count > 0; count--)
    for (const [name, other] of [
      [words.slice(0, -count), words.slice(-count)],
      [words.slice(count), words.slice(0, count)],
    ] as const) {
      const found = hosted(bare(name), bare(other))
      if (found) return found
    }
  return { name: text }
}

function hosted(name: string, house: string): HostedName | undefined {
  const known = house.replace(/\s(?:API|LPU|endpoint)$/i, '')
  if (!/^\p{Lu}/u.test(known) || !isPlatform(known) || !isName(name) || makes(known, name)) return undefined
  return { name, platform: platformNamed(known) }
}

/** Words without what parts them from what stands beside them. */
const bare = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/^[\s([（【·|/@,:：—–-]+|[\s)\]）】·|/@,:：—–-]+$/gu, '')
    .replace(/^([^()]*)\($/, '$1')

/** A name holds a figure, or several words: "Together AI" is none beside its house. */
const isName = (text: string): boolean => /\d/.test(text) || /\p{L}{2,}[\s-]\p{L}{2,}/u.test(text)
