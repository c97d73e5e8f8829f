import { MODEL_FAMILIES } from '../../claims/model-family.ts'
import { SMALL_VARIANTS, VARIANTS } from '../lexicon/variants.ts'

/** Family words that ordinary sentences also have: a name only with a digit after, or written as an id. */
const ORDINARY = new Set(
  'Command Step Seed Ring Ling Nova Solar Falcon Titan Arctic Composer Embed Trinity Hermes Sonar Phi MAI Yi Granite Inflection Luminous Swallow rerank Aya Whisper Jurassic BLOOM Reka Palmyra Pythia Megatron OPT Alpaca Koala Dolly Zephyr Orca Moonlight Salamandra Takane'.split(
    ' ',
  ),
)

/** A word in the ways that names are written: `Flash`, `flash`, `FLASH`. */
const cased = (word: string): string[] => [
  ...new Set([word, word.toLowerCase(), word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]),
]
const escapeShape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ -]')

const SIZE =
  '\\d{2,4}[bB][/]A\\d{1,3}B(?![A-Za-z\\d])|(?:\\d{1,2}[xX])?\\d{1,4}(?:\\.\\d{1,2})?[bB](?![A-Za-z\\d])|[aAeE]\\d{1,3}(?:\\.\\d)?[bB]?(?![A-Za-z\\d])'
/** Sizes below a billion: "Gemma 3 270M". With a counted noun behind it is an amount, below 100 a limit ("1M"). */
const SMALL_SIZE =
  '[1-9]\\d{2}[mM](?![A-Za-z\\d]|\\s?(?:tokens?|users?|people|requests?|downloads?|parameters?|params|images?|dollars?|Nutzer|usuarios|utilisateurs|[个用参次人]))'
const BUILD =
  '\\d{4}-\\d{2}-\\d{2}(?!\\d)|(?:0[1-9]|1[0-2])-20\\d{2}(?!\\d)|20\\d{6}(?!\\d)|(?!19\\d\\d|20[0-3]\\d)\\d{4}(?![\\d,.%]|\\s?[KMB])|\\d{2}-\\d{2}(?![\\d])'

/** What a hyphen joins to a name in small letters to say something of something else. */
export const NO_PART =
  'based|level|class|like|style|powered|generated|compatible|only|series|family|models?|sized?|quality|equivalent|tier|grade|beating|killer|driven|trained|tuned|optimi[sz]ed|backed|enabled|assisted|written|derived|native|specific|related|judged?|scored|evaluated|ready|aware|token|tokens|parameters?|billion|million|basiert\\w*|basado|compatibles?|ähnlich\\w*|fähig\\w*'

const variants = VARIANTS.split('|').flatMap(cased)
const anyVariant = variants.join('|')
/** After a space, most variant words need a capital: "GPT-5.5 fast responses" is GPT-5.5. */
const spacedVariant = [...variants.filter((word) => /^[A-Z]/.test(word)), ...SMALL_VARIANTS.split('|')].join(
  '|',
)

/** "LLaMA", "Llama" and "LLama" are one family; an ordinary word is a name only in the ways that names are written. */
const writingsOf = (name: string): string[] =>
  ORDINARY.has(name) ? cased(name).map(escapeShape) : [inAnyCase(escapeShape(name))]
const inAnyCase = (shape: string) =>
  // "Deep Seek", "Open Hermes": parted where its capitals part it
  shape
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, ' ?')
    .replace(/\p{L}/gu, (letter) =>
      letter.toLowerCase() === letter.toUpperCase()
        ? letter
        : `[${letter.toUpperCase()}${letter.toLowerCase()}]`,
    )

const familyNames = MODEL_FAMILIES.flatMap(({ name, lines = [] }) => [name, ...lines])
const families = familyNames.toSorted((a, b) => b.length - a.length).flatMap(writingsOf)

/** The letters that names of families begin with. */
export const FAMILY_INITIAL = `[${[...new Set(familyNames.flatMap(cased).map((name) => name.charAt(0)))].join('')}]`

/**
 * The shape of a name of a known family, with all its tokens. `after` is what must not follow a version: in running
 * text a letter (`1M` is no version), in glued cells only a small one.
 */
function familyName(after: string): string {
  const version = `[vVrRkKmMxXsSoO]?\\d{1,2}(?:\\.\\d{1,2}){0,2}o?(?!\\d|[.,]\\d|\\s?[%％€]|${after})`
  // Falcon-H1, Phi-3-mini-128k: what a hyphen joins to a name is the name's
  const joined = '[A-Za-z]\\d{1,2}(?:\\.\\d)?[bB]?(?![A-Za-z\\d.])|\\d{1,4}[kK](?![A-Za-z\\d])'
  // Phi-4-multimodal; "GPT-4-level" is an adjective
  const word = `(?<=\\d-)(?!(?:${NO_PART})(?![a-z]))[a-z]{4,12}(?![A-Za-z\\d])(?!-)`
  const hyphen = `-(?:${SIZE}|${SMALL_SIZE}|${BUILD}|${version}|${joined}|(?:${anyVariant}|[A-Za-z])(?![A-Za-z])|${word})`
  const space = `[ \\u00a0](?:${SIZE}|(?<=\\d[ \\u00a0])${SMALL_SIZE}|${BUILD}|(?!\\d{2}(?!\\d|\\.\\d))(?<!\\d[bB]?[ \\u00a0])${version}|T\\d(?![A-Za-z\\d.])|[αβγ](?![\\wα-ω])|(?:(?:[A-Z]-)?(?:${spacedVariant})|[A-Z]\\+?(?=[\\s.,;:|)]|$))(?![a-z]${after === '[A-Za-z]' ? '|[A-Z]' : ''}))`
  return `(?:${families.join('|')})(?:${version})?(?:${hyphen}|${space})*\\+?`
}

export const FAMILY_NAME = familyName('[A-Za-z]')
export const GLUED_FAMILY_NAME = familyName('[a-z]')

const weak = new Set(MODEL_FAMILIES.filter((family) => family.weak).map(({ name }) => name.toLowerCase()))
const ordinary = new Set([...ORDINARY].map((name) => name.toLowerCase()))
const lines = new Set(MODEL_FAMILIES.flatMap(({ lines = [] }) => lines).map((line) => line.toLowerCase()))
const PLAN_NAME =
  /^(?:claude (?:pro|max|team|free|code)|gemini (?:advanced|live|code)|grok (?:heavy|fast)?|kimi (?:code)?|qwen code)$/i

const FAMILY_INSIDE = new RegExp(`(?<![A-Za-z])(?:${families.join('|')})(?![a-z])`)

/** Small words with a version glued on are names only of these: `phi4`, `granite3.3`. */
const OLLAMA_NAME = /^(?:phi|granite|hermes|falcon|solar|aya)\d/

/**
 * Whether a match of {@link FAMILY_NAME} names one model: "Claude" alone is a product, "Command" a word,
 * "Claude Pro" a plan, "Opus" alone a short name that the document must resolve.
 */
export function namesModel(text: string): boolean {
  const name = text.trim()
  const lower = name.toLowerCase()
  if (PLAN_NAME.test(name)) return false
  if ((lines.has(lower) && !lower.includes(' ')) || weak.has(lower)) return false
  if (!FAMILY_INSIDE.test(name)) return false
  const first = lower.split(/[ -]|(?<=[a-z])(?=\d)/)[0] ?? ''
  if (ordinary.has(first) && name.startsWith(first) && !name.includes('-') && !OLLAMA_NAME.test(name))
    return false
  if (/\d/.test(name)) return true
  if (ordinary.has(first))
    return (
      lower.includes('-') ||
      /^(?:command [ar]\+?(?: (?:plus|reasoning|translate|vision|light))?|nova (?:pro|lite|micro|premier))$/.test(
        lower,
      )
    )
  return lower !== first || !weak.has(first)
}

const familyOfLine = new Map(
  MODEL_FAMILIES.flatMap(({ name, lines = [] }) => lines.map((line) => [line.toLowerCase(), name] as const)),
)

/** "Opus 4.7" with the family that it is a line of before it. */
export function withFamily(name: string): string {
  const family = familyOfLine.get(/^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '')
  return family ? `${family} ${name}` : name
}

/** Short names ("Opus", "Sonnet") that stand for a family's member. */
export const isLineName = (text: string): boolean => lines.has(text.trim().toLowerCase())
