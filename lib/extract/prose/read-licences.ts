import { LICENCE_STATEMENT, licenceName } from '../lexicon/licences.ts'
import type { Carried } from './discourse.ts'
import { findSubjects } from './find-subjects.ts'
import type { Finding } from './finding.ts'
import type { Sentence } from './sentence.ts'

const ABOUT_MODELS = /\b(?:releas\w*|weights?|open|model|available|licen[sc]ed?|veröffentlicht|publicad\w*|publiée?s?)\b|开源|发布|公開|モデル/i

/** "released as open weights under the Apache 2.0 license". */
export function readLicences(sentence: Sentence, carried: Carried): Finding[] {
  const words = sentence.text.slice(sentence.start, sentence.end)
  if (!/licen[sc]|lizenz|许可|协议|ライセンス/i.test(words) || !ABOUT_MODELS.test(words)) return []
  return [...words.matchAll(LICENCE_STATEMENT)].flatMap((match): Finding[] => {
    const name = match.groups?.under ?? match.groups?.plain ?? match.groups?.after
    if (!name) return []
    const start = sentence.start + match.index + match[0].indexOf(name)
    const at = { start, end: start + name.length }
    const subjects = findSubjects(sentence, at, carried)
    return [
      { property: 'license', value: { kind: 'text', text: licenceName(name) }, unit: 'text', modality: 'asserted', qualifiers: {}, at, subjects },
    ]
  })
}
