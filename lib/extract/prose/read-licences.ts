import { LICENCE_STATEMENT, licenceName } from '../lexicon/licences.ts'
import type { Carried } from './discourse.ts'
import { findSubjects } from './find-subjects.ts'
import type { Finding } from './finding.ts'
import type { Sentence } from './sentence.ts'

const ABOUT_MODELS =
  /\b(?:releas\w*|weights?|open|model|available|licen[sc]ed?|veröffentlicht|publicad\w*|publiée?s?)\b|开源|发布|公開|モデル/i

/** "License: Modified MIT" of a list of facts. */
const LISTED =
  /^(?:licen[sc]e|lizenz|licencia|许可证|许可协议|ライセンス)\s?[:：]\s*([\p{L}][\p{L}\d .+-]{1,38})$/iu

/** "released as open weights under the Apache 2.0 license". */
export function readLicences(sentence: Sentence, carried: Carried): Finding[] {
  const words = sentence.text.slice(sentence.start, sentence.end)
  const listed = LISTED.exec(words)
  if (listed?.[1])
    return [
      licenceFinding(
        sentence,
        sentence.start + words.indexOf(listed[1], listed[0].length - listed[1].length),
        listed[1],
        carried,
      ),
    ]
  if (!/licen[sc]|lizenz|许可|协议|ライセンス/i.test(words) || !ABOUT_MODELS.test(words)) return []
  return [...words.matchAll(LICENCE_STATEMENT)].flatMap((match): Finding[] => {
    const name = match.groups?.under ?? match.groups?.plain ?? match.groups?.after
    if (!name) return []
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
