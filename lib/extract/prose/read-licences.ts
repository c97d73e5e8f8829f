import { matchesIn } from '../../text/matches-in.ts'
import {
  BARE_LICENCE,
  IS_ALSO_A_PLACE,
  LICENCE_ALONE,
  LICENCE_SAID,
  LICENCE_STATEMENT,
  LICENSED_MODEL,
  LISTED_LICENCE,
  licenceName,
  OWN_ALONE,
  OWN_STATEMENT,
} from '../lexicon/licences.ts'
import { wholeWords } from '../lexicon/whole-words.ts'
import type { Carried } from './discourse.ts'
import type { Finding } from './finding.ts'
import { isExpected } from './forecast.ts'
import { licenceIn } from './licence-phrase.ts'
import { isLicenceOfOtherThing, licensed } from './licence-subjects.ts'
import { type Sentence, subjectsIn } from './sentence.ts'
import type { Range } from './sentences.ts'

const ABOUT_MODELS = wholeWords(
  'Lizenz|licen[sc]e|licencia|releas\\w*|weights?|open|model|models|available|licen[sc]ed?|published|download|comes|veröffentlicht|Gewichte|steh(?:t|en)|Modell|publicad\\w*|publica|pesos|modelo|publié[es]*|poids|modèle',
  '开源|发布|公開|モデル|ライセンス',
)
const LICENCE_WORD = /licen[sc]|lizenz|许可|协议|授权|ライセンス/i

/** A licence where it stands in the block's text. */
interface Mention extends Range {
  readonly name: string
}

/** "released as open weights under the Apache 2.0 license", "X is Apache 2.0", "License: MIT", "24B, Apache 2.0". */
export function readLicences(sentence: Sentence, carried: Carried): Finding[] {
  const answer = listedLicence(sentence, carried)
  if (answer) return answer === 'none' ? [] : [licenceFinding(sentence, answer, carried)]
  return [...statedLicences(sentence), ...loneLicences(sentence)]
    .filter((mention, i, all) => all.findIndex(({ start }) => start === mention.start) === i)
    .filter((mention) => !isLicenceOfOtherThing(sentence, mention))
    .map((mention) => licenceFinding(sentence, mention, carried))
}

/** The licence of a line of facts, or of an answer under a heading that asks for it. */
function listedLicence(
  { text, start, end }: Sentence,
  { headings = [] }: Carried,
): Mention | 'none' | undefined {
  const words = text.slice(start, end)
  const label = LISTED_LICENCE.exec(words)?.[0]
  if (label) {
    const from = start + label.length
    const listed = licenceIn(text.slice(from, end))
    return listed ? { ...listed, start: from + listed.start, end: from + listed.end } : 'none'
  }
  const name = LICENCE_WORD.test(headings[0] ?? '') ? BARE_LICENCE.exec(words)?.[1] : undefined
  if (!name) return undefined
  const at = start + words.indexOf(name)
  return { name, start: at, end: at + name.length }
}

function statedLicences(sentence: Sentence): Mention[] {
  const words = sentence.text.slice(sentence.start, sentence.end)
  if (!LICENCE_SAID.test(words)) return []
  const named = subjectsIn(sentence).length > 0
  const ofModel = words.search(LICENSED_MODEL) >= 0
  if (!named && !ofModel && !(LICENCE_WORD.test(words) && ABOUT_MODELS.test(words))) return []
  return statementsIn(words).flatMap((match): Mention[] => {
    const { is, ...others } = match.groups ?? {}
    const name = is ?? Object.values(others).find((group) => group !== undefined)
    return name && (named || !is) ? [mentionAt(sentence, match, name)] : []
  })
}

/** The statements of licences in order, none inside another. */
function statementsIn(words: string): RegExpExecArray[] {
  let end = 0
  return [...matchesIn(LICENCE_STATEMENT, words), ...matchesIn(OWN_STATEMENT, words)]
    .sort((a, b) => a.index - b.index)
    .filter((match) => {
      const apart = match.index >= end
      if (apart) end = match.index + match[0].length
      return apart
    })
}

/** In a list of a model's facts a licence needs no words of its own. */
function loneLicences(sentence: Sentence): Mention[] {
  const { text, start, end, figures } = sentence
  const sized = figures.some(
    (figure) =>
      figure.kind === 'figure' && (figure.scaled || figure.unit === 'tokens' || figure.unit === 'parameters'),
  )
  if (!sized && subjectsIn(sentence).length === 0) return []
  const words = text.slice(start, end)
  if (!LICENCE_SAID.test(words)) return []
  return [...matchesIn(LICENCE_ALONE, words), ...matchesIn(OWN_ALONE, words)].flatMap((match): Mention[] => {
    const name = match.groups?.alone
    if (!name) return []
    const mention = mentionAt(sentence, match, name)
    const isLicence = sized || !IS_ALSO_A_PLACE.test(name) || opensBracketOf(sentence, mention)
    return isLicence ? [mention] : []
  })
}

/** "X (MIT, 2023)": what stands first in the brackets of a model is no place where somebody works. */
const opensBracketOf = ({ text, names }: Sentence, { start }: Range): boolean =>
  names.some(({ kind, end }) => kind === 'model' && /^["”*]*\s?[(（]$/.test(text.slice(end, start)))

function mentionAt({ start }: Sentence, match: RegExpExecArray, name: string): Mention {
  const at = start + match.index + match[0].indexOf(name)
  return { name, start: at, end: at + name.length }
}

function licenceFinding(sentence: Sentence, { name, start, end }: Mention, carried: Carried): Finding {
  const at = { start, end }
  return {
    property: 'license',
    value: { kind: 'text', text: licenceName(name) },
    unit: 'text',
    modality: isExpected(sentence, at) ? 'expected' : 'asserted',
    qualifiers: {},
    at,
    subjects: licensed(sentence, at, carried),
  }
}
