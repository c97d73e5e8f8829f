import { matchesIn } from '../../text/matches-in.ts'
import { apposedNames } from './apposed-names.ts'
import { cardNames, type Section } from './card-names.ts'
import { CAPITAL_VARIANT, CJK_WORD, KANA_VARIANT } from './name-tokens.ts'
import { isNoName } from './no-name.ts'

/** What a document's layout and wording say about names that no shape tells. */
interface StandingNames {
  /** Names in full that stand where only a model's name stands. */
  readonly names: readonly string[]
  /** First words of names: with a version or a variant after them they are names everywhere. */
  readonly bases: readonly string[]
}

const LATIN = `[A-ZÀ-Þ][A-Za-zÀ-ÿ\\d]+(?:[ -](?:[A-ZÀ-Þ][A-Za-zÀ-ÿ\\d]*|\\d{1,4}(?:\\.\\d{1,2})?[bB]?))*`
const CJK = `${CJK_WORD}{1,8}(?:[-‐ ]?\\d{1,2}(?:\\.\\d)?)?(?:[-‐ ・]?(?:${CAPITAL_VARIANT}|${KANA_VARIANT}|mini|lite|pro|nano))*`
const NAME = `(?:${LATIN}|${CJK})`

/** What a model is called, before or after its name, in the languages that are read. */
const MODEL_NOUN =
  '(?:(?:language|reasoning|foundation|frontier|flagship|open|speech|vision|coding|AI|chat)\\s)?models?|LLM|\\w*[Mm]odelle?|\\w*[Mm]odells|[Mm]odelos?(?: de lenguaje)?|[Mm]odèles?(?: de langage)?|模型|大模型|モデル|LLM'

const QUOTED = new RegExp(`["“„«»「『《]\\s?(?<name>${NAME})\\s?["”“»«」』》]`, 'gu')
const NOUN_BEFORE = new RegExp(
  `(?:${MODEL_NOUN})[^.;。；\\n]{0,14}$|(?:called|named|dubbed|namens|getauft|llamad[oa]|denominad[oa]|bautizad[oa]|appelée?|nommée?|baptisée?|名为|名叫|命名为|という|名付けた)\\s?$`,
  'u',
)
const NOUN_AFTER = new RegExp(
  `^(?:,?\\s(?:is|ist|es|est)\\s(?:a|an|the|our|ein|eine|un|une|el|le|la)\\s[^.;]{0,40})?[\\s-]?(?:${MODEL_NOUN}|系列|シリーズ|という)`,
  'u',
)

/** "Ravelin makes the Pellucid models", "die Kolibri-Modelle", "los modelos Quetzal", 星曜系列模型. */
const FAMILY_OF = [
  /(?:\b(?:the|its|their|our|of)\s)(?<base>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,})(?:\s(?:language|open|reasoning|speech))?\s(?:models|family|series|line(?:up)?)\b/g,
  /(?<![A-Za-zÀ-ÿ])(?<base>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,})-(?:Modelle[ns]?|Familie|Reihe|Serie)(?![a-z])/g,
  /\b(?:[Mm]odelos|[Mm]odèles|[Ff]amilia|[Ff]amille|[Ss]erie|[Ss]érie|[Gg]amme|[Gg]ama)\s["“«]?(?<base>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,})/g,
  /\b(?:[Ss]prachmodell|[Ll]anguage [Mm]odel|[Mm]odelo de lenguaje|[Mm]odèle de langage|[Ff]amily of models)s?,?\s["“„«]?(?<base>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,})(?=[ -]\d)/g,
]

/** "three models: A, B and C", 目前有三个：甲-Max、甲-Air 和 甲-Edge: what stands before the colon, and the list. */
const LISTING = new RegExp(
  `(?:${MODEL_NOUN})[^.;:：。]{0,40}$|(?:[二两三四五六七八九\\d]\\s?(?:个|款|种|つ|種類?)|\\b(?:two|three|four|five|zwei|drei|vier|fünf|dos|tres|cuatro|cinco|deux|trois|quatre|cinq)\\b)[^.;:：。]{0,24}$`,
  'u',
)
const LIST = new RegExp(
  `^[:：]\\s*(?<list>${NAME}(?:\\s?(?:[,，、]|[,，]?\\s(?:and|und|y|et|sowie)\\s|\\s?(?:和|与|及|と)\\s?)\\s?${NAME}){1,7})`,
  'u',
)
/** The most of a line that may introduce a list, and that a list may take. */
const BEFORE_LIST = 64
const LONGEST_LIST = 320
const LIST_JOINT = /\s?[,，、]\s?(?:and\s|und\s|y\s|et\s)?|,?\s(?:and|und|y|et|sowie)\s|\s?[和与及と]\s?/u

/** Names by quotation marks, by the word "model" beside them, by a list of models, by the headings of cards. */
export function standingNames(texts: readonly string[], sections: readonly Section[]): StandingNames {
  const quoted = texts.flatMap(quotedIn)
  const names = new Set([
    ...quoted.flatMap(({ name, sure }) => (sure ? [name] : [])),
    ...texts.flatMap(listedIn),
    ...apposedNames(texts),
    ...cardNames(sections),
  ])
  const bases = new Set([
    ...[...names, ...quoted.map(({ name }) => name)].map(baseOf),
    ...texts.flatMap(familiesIn),
  ])
  return {
    names: [...names].filter((name) => !isNoName(baseOf(name))),
    bases: [...bases].filter((base) => base.length >= 2 && !isNoName(base)),
  }
}

/** What one of {@link FAMILY_OF} has, in any case. */
const OF_FAMILY = /model|mod[eè]lo?s?|famil|series|lineup|line\b|reihe|serie|série|gamme|gama/i

const familiesIn = (text: string): string[] =>
  !OF_FAMILY.test(text)
    ? []
    : FAMILY_OF.flatMap((shape) => matchesIn(shape, text).flatMap(({ groups }) => groups?.base ?? []))

/** The first word of a name, without version and variant. */
export function baseOf(name: string): string {
  if (/^[A-ZÀ-Þ]/.test(name)) return /^[A-ZÀ-Þ][A-Za-zÀ-ÿ]*/.exec(name)?.[0] ?? name
  return (
    new RegExp(
      `^${CJK_WORD}+?(?=[-‐ ]?\\d|[-‐ ・]?(?:${CAPITAL_VARIANT})|[・]?${KANA_VARIANT}|[ ]?[a-z]|$)`,
      'u',
    ).exec(name)?.[0] ?? name
  )
}

const VARIED = new RegExp(`\\d|[- ](?:${CAPITAL_VARIANT})(?![A-Za-z])|${KANA_VARIANT}$|[a-z]$`, 'u')

const QUOTE = /["“„«»「『《]/

/** Quoted names: sure beside the word "model", else with a version or variant only the first word is taken. */
function quotedIn(text: string): { name: string; sure: boolean }[] {
  if (!QUOTE.test(text)) return []
  return matchesIn(QUOTED, text).flatMap((match) => {
    const name = match.groups?.name?.trim() ?? ''
    if (name.split(' ').length > 4) return []
    const end = match.index + match[0].length
    const beside =
      NOUN_BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index)) ||
      NOUN_AFTER.test(text.slice(end, end + 60))
    const versioned = /\d/.test(name) && VARIED.test(name)
    if (!versioned && !(beside && name.length <= 24)) return []
    return [{ name, sure: beside }]
  })
}

/** Lists of models after a colon: colons are few, so each is looked at from both sides. */
function listedIn(text: string): string[] {
  return matchesIn(/[:：](?!\/\/)/g, text).flatMap(({ index }) => {
    const list = LIST.exec(text.slice(index, index + LONGEST_LIST))?.groups?.list
    if (!list) return []
    const line =
      text
        .slice(Math.max(0, index - BEFORE_LIST), index)
        .split('\n')
        .at(-1) ?? ''
    if (!LISTING.test(line)) return []
    const parts = list.split(LIST_JOINT).map((part) => part.trim())
    const distinct = parts.every((part) => part.length >= 2 && part.length <= 30)
    const varied = parts.filter((part) => VARIED.test(part)).length
    // "two things: Speed and Price" lists no models
    return distinct && varied >= 1 && sharesBase(parts) ? parts : []
  })
}

/** Members of one family, or each with a version of its own. */
const sharesBase = (parts: readonly string[]): boolean =>
  new Set(parts.map(baseOf)).size < parts.length || parts.every((part) => /\d/.test(part))
