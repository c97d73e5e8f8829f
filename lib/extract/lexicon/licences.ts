/** Licences by their usual names and the SPDX identifier, where there is one; else the name as people write it. */
const LICENCES: readonly { readonly words: string; readonly name: string }[] = [
  { words: 'Apache(?: License)?[ -]?(?:v(?:ersion )?)?2(?:\\.0)?', name: 'Apache-2.0' },
  { words: 'Modified MIT|修改版的?\\s?MIT', name: 'Modified MIT' },
  { words: 'MIT', name: 'MIT' },
  { words: 'BSD[ -]3(?:[ -]Clause)?', name: 'BSD-3-Clause' },
  { words: 'CC[ -]BY[ -]NC[ -]SA[ -]4\\.0', name: 'CC-BY-NC-SA-4.0' },
  { words: 'CC[ -]BY[ -]NC[ -]4\\.0', name: 'CC-BY-NC-4.0' },
  { words: 'CC[ -]BY[ -]SA[ -]4\\.0', name: 'CC-BY-SA-4.0' },
  { words: 'CC[ -]BY[ -]4\\.0', name: 'CC-BY-4.0' },
  { words: 'AGPL[ -]?(?:v)?3(?:\\.0)?', name: 'AGPL-3.0' },
  { words: '(?<!A)GPL[ -]?(?:v)?3(?:\\.0)?', name: 'GPL-3.0' },
  { words: '(?:Meta )?Llama [\\d.]+ (?:Community )?License', name: '' },
  { words: 'Gemma (?:Terms of Use|License)', name: '' },
  { words: 'OpenRAIL(?:-M|\\+\\+-M)?', name: '' },
  { words: 'Proprietary', name: 'Proprietary' },
  { words: 'proprietär|propietari[ao]|propriétaire|proprietari[ao]', name: '' },
]

const NAME = LICENCES.map(({ words }) => words).join('|')
/** "its proprietary hardware" is about something else: of these only "is proprietary" counts. */
const OPEN_NAME = LICENCES.filter(({ name }) => name !== 'Proprietary')
  .map(({ words }) => words)
  .join('|')

const BEFORE =
  "(?:(?:the|an?|der|die|das|la|el|una?|le|l['’])\\s+)?(?:permissive\\s+|open\\s+|freizügigen\\s+|licen[sc]e\\s+|licencia\\s+|Lizenz\\s+)?"

/** A licence in a plain sentence: the words around it say that it is one. */
export const LICENCE_STATEMENT = new RegExp(
  [
    `\\b(?:under|with|uses?|carries|unter|bajo|sous)\\s+${BEFORE}(?<under>${OPEN_NAME})(?:\\s*-?\\s*(?:licen[sc]ed?|Lizenz|licencia|licence))?(?![A-Za-z])`,
    `(?<![A-Za-z])(?<plain>${NAME})(?:[ -](?:licen[sc]ed?\\b|Lizenz)|\\s?(?:开源)?(?:许可证?|许可协议|协议|ライセンス))`,
    `(?:licen[sc]ed? (?:under|as)|licencia|licence|Lizenz:?)\\s+(?:the\\s+)?(?<after>${NAME})(?![A-Za-z])`,
    `\\b(?:is|are|stays?|remains?|ist|bleibt|es|est)\\s+(?:now\\s|still\\s)?(?<is>${NAME})(?=\\s*(?:[.;,)]|$))`,
    `(?:Lizenz|licen[sc]e|licencia|licence)\\s(?:is|ist|es|est)\\s(?<stated>${NAME})(?![A-Za-z])`,
    `(?:ライセンス|许可证|许可协议|协议)\\s?(?:は|为|是|：|:)\\s?(?<nominal>${NAME})(?![A-Za-z])`,
  ].join('|'),
  'giu',
)

/** Nothing but a licence's name, as an answer. */
export const BARE_LICENCE = new RegExp(`^(?:the )?(${NAME})(?: licen[sc]e)?[.。]?$`, 'i')

/** "License: Modified MIT" of a list of facts. */
export const LISTED_LICENCE =
  /^(?:licen[sc]e|lizenz|licencia|许可证|许可协议|ライセンス)\s?[:：]\s*([\p{L}][\p{L}\d .+-]{1,38})$/iu

const exact = LICENCES.map(({ words, name }) => ({
  shape: new RegExp(`^(?:the )?(?:${words})(?: licen[sc]e)?$`, 'i'),
  name,
}))

/** The SPDX identifier of a written licence, or the words as they are. */
export function licenceName(written: string): string {
  const found = exact.find(({ shape }) => shape.test(written.trim()))
  return found?.name || written.trim()
}
