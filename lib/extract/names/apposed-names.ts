import { matchesIn } from '../../text/matches-in.ts'
import { CAPITAL_VARIANT } from './name-tokens.ts'
import { isNoName } from './no-name.ts'
import { smallWords } from './small-words.ts'

const NAME = `(?<name>[A-ZÀ-Þ][A-Za-zÀ-ÿ\\d]+(?:[ -](?:[A-ZÀ-Þ][A-Za-zÀ-ÿ\\d]*|\\d{1,2}(?:\\.\\d{1,2})?(?![\\d,.]\\d)|\\d{1,4}(?:\\.\\d)?[bB]))*)`
const OPEN = '["“„«「]?\\s?'
const CLOSE = '\\s?["”“»」]?'
const NOUN =
  '(?:models?|LLMs?|[Mm]odelle?|[Mm]odells|[Mm]odelos?|[Mm]odèles?)(?![A-Za-zÀ-ÿ])(?!\\s(?:compan|maker|vendor|provider|lab|famil|zoo|card|hub|gateway|API|router|weights?|page))(?: de lenguaje| de langage)?'
const ARTICLE =
  '(?:an?|its|their|the|our|eine?[nmrs]?|seine?[nmrs]?|ihre?[nmrs]?|das|die|der|unser\\w*|un|una|su|el|la|nuestro|une|son|sa|le|notre)'
const CALLED =
  '(?:called|named|dubbed|code-?named|namens|mit dem Namen|getauft auf|llamad[oa]|denominad[oa]|bautizad[oa](?: como)?|appelée?|nommée?|baptisée?|intitulée?)'
const RELEASED =
  '(?:release[sd]?|releasing|launch(?:e[sd])?|launching|ship(?:s|ped)?|unveil(?:s|ed)?|introduc(?:e[sd]?|ing)|announc(?:e[sd]?|ing)|present(?:s|ed)?|debut(?:s|ed)?|veröffentlicht(?:e|en)?|stellt(?:e|en)?|bringt|präsentiert(?:e|en)?|lanzó|lanza|presentó|presenta|publicó|lancé|lance|présenté|présente|dévoilé|dévoile|publié|publie)'

/** Wordings that say of a name that it is a model's. */
const SHAPES: readonly RegExp[] = [
  // "a smaller model called Halcyon Swift"
  `${NOUN},?\\s(?:[\\w-]+\\s)?${CALLED}\\s${OPEN}${NAME}`,
  // "its older model, Petrichor 2, scored"
  `${NOUN},\\s${OPEN}${NAME}${CLOSE}(?=[,.;:]|$)`,
  // "released Halcyon, a reasoning model", "« Mistigri », le nouveau modèle"
  `(?:${RELEASED}\\s|^|[.!?]\\s|[„«“"]\\s?)${NAME}${CLOSE},\\s${ARTICLE}\\s(?:[\\wÀ-ÿ-]+\\s){0,4}?[\\wÀ-ÿ-]*${NOUN}`,
  // "Halcyon is a reasoning model"
  `(?:^|[.!?]\\s)${NAME}${CLOSE}\\s(?:is|was|ist|war|es|est)\\s${ARTICLE}\\s(?:[\\wÀ-ÿ-]+\\s){0,4}?[\\wÀ-ÿ-]*${NOUN}`,
  // "the language model Halcyon", "Sprachmodell Zeisig"
  `(?:[Ll]anguage [Mm]odel|(?<![A-Za-z])LLM|[Ss]prachmodell|[Mm]odelo de lenguaje|[Mm]odèle de langage)\\s${OPEN}${NAME}`,
].map((shape) => new RegExp(shape, 'g'))

/** Each of the wordings has one of these. */
const MODEL_WORD = /model|modèle|LLM/i

/** More names than these are no longer told by apposition, but listed. */
const MOST = 60

/** Names without digits or quotation marks that the words beside them make models: proper nouns of the document. */
export function apposedNames(texts: readonly string[]): string[] {
  const found = new Set<string>()
  for (const text of texts)
    for (const shape of MODEL_WORD.test(text) ? SHAPES : [])
      for (const { groups } of matchesIn(shape, text)) if (groups?.name) found.add(groups.name)
  return [...found]
    .slice(0, MOST)
    .map((name) => withoutVerb(name, texts))
    .filter((name) => {
      const words = name.split(/[ -]/)
      return words.length <= 4 && !isNoName(words[0] ?? '') && isProper(name, texts)
    })
}

/** "Lanzan Tepuy 4" at the start of a line is Tepuy 4, where the text has that without the word. */
function withoutVerb(name: string, texts: readonly string[]): string {
  const rest = /^[A-ZÀ-Þ][a-zà-ÿ]+ (?<rest>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,}[ -]\d.*)$/.exec(name)?.groups?.rest
  if (!rest || VARIANT_FIRST.test(rest)) return name
  const alone = texts.some((text) => text.split(name).join('').includes(rest))
  return alone ? rest : name
}

const VARIANT_FIRST = new RegExp(`^(?:${CAPITAL_VARIANT})[ -]`)

/** Its first word is never written small in the document. */
const isProper = (name: string, texts: readonly string[]): boolean => {
  const first = /^[A-Za-zÀ-ÿ]+/.exec(name)?.[0] ?? ''
  return first.length >= 3 && !smallWords(texts).has(first.toLowerCase())
}
