import { BARE_LICENCE, LICENCE_STATEMENT, LISTED_LICENCE, licenceName } from '../lexicon/licences.ts'
import { wholeWords } from '../lexicon/whole-words.ts'
import type { Carried } from './discourse.ts'
import { findSubjects } from './find-subjects.ts'
import type { Finding } from './finding.ts'
import { type Sentence, subjectsIn } from './sentence.ts'

const ABOUT_MODELS = wholeWords(
  'Lizenz|licen[sc]e|licencia|releas\\w*|weights?|open|model|models|available|licen[sc]ed?|published|download|comes|veröffentlicht|Gewichte|steh(?:t|en)|Modell|publicad\\w*|publica|pesos|modelo|publié[es]*|poids|modèle',
  '开源|发布|公開|モデル|ライセンス',
)
const LICENCE_WORD = /licen[sc]|lizenz|许可|协议|ライセンス/i

/** "released as open weights under the Apache 2.0 license", "X is Apache 2.0", "License: MIT". */
export function readLicences(sentence: Sentence, carried: Carried): Finding[] {
  const words = sentence.text.slice(sentence.start, sentence.end)
  const listed = LISTED_LICENCE.exec(words)
  if (listed?.[1]) {
    const start = sentence.start + words.indexOf(listed[1], listed[0].length - listed[1].length)
    return [licenceFinding(sentence, start, listed[1], carried)]
  }
  const answer = BARE_LICENCE.exec(words)?.[1]
  if (answer && LICENCE_WORD.test(carried.headings?.[0] ?? ''))
    return [licenceFinding(sentence, sentence.start + words.indexOf(answer), answer, carried)]
  const named = subjectsIn(sentence).length > 0
  if (!named && !(LICENCE_WORD.test(words) && ABOUT_MODELS.test(words))) return []
  return [...words.matchAll(LICENCE_STATEMENT)].flatMap((match): Finding[] => {
    const { under, plain, after, is, nominal, stated } = match.groups ?? {}
    const name = under ?? plain ?? after ?? is ?? stated ?? nominal
    if (!name || (is && !named)) return []
    const start = sentence.start + match.index + match[0].indexOf(name)
    return [licenceFinding(sentence, start, name, carried)]
  })
}

function licenceFinding(sentence: Sentence, start: number, name: string, carried: Carried): Finding {
  const at = { start, end: start + name.length }
  return {
    property: 'license',
    value: { kind: 'text', text: licenceName(name) },
    unit: 'text',
    modality: 'asserted',
    qualifiers: {},
    at,
    subjects: findSubjects(sentence, at, carried),
  }
}
