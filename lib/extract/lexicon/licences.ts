/** Licences by their usual names and the SPDX identifier, where there is one; else the name as people write it. */
export const LICENCES: readonly { readonly words: string; readonly name: string }[] = [
  { words: 'Apache(?: License)?[ -]?(?:v(?:ersion )?)?2(?:\\.0)?', name: 'Apache-2.0' },
  { words: 'Modified MIT', name: 'Modified MIT' },
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
  { words: 'Proprietary|proprietär|propietaria|propriétaire', name: 'Proprietary' },
]

const NAME = LICENCES.map(({ words }) => words).join('|')

/** A licence in a plain sentence: the words around it say that it is one. */
export const LICENCE_STATEMENT = new RegExp(
  `(?:\\b(?:under|with|uses?|carries|unter|bajo|sous)\\s+(?:(?:the|an?|der|die|la|una?|le|l['’])\\s+)?(?:permissive\\s+|open\\s+|freizügigen\\s+|licencia\\s+|licence\\s+)?(?<under>${NAME})(?:\\s*-?\\s*(?:licen[sc]ed?|Lizenz|licencia|licence))?(?![A-Za-z]))|(?<![A-Za-z])(?<plain>${NAME})(?:[ -](?:licen[sc]ed?\\b|Lizenz)|\\s?(?:开源)?(?:许可证?|许可协议|协议|ライセンス))|(?:licen[sc]ed? (?:under|as)|licencia|licence|Lizenz:?)\\s+(?:the\\s+)?(?<after>${NAME})(?![A-Za-z])`,
  'giu',
)

const exact = LICENCES.map(({ words, name }) => ({
  shape: new RegExp(`^(?:the )?(?:${words})(?: licen[sc]e)?$`, 'i'),
  name,
}))

/** The SPDX identifier of a written licence, or the words as they are. */
export function licenceName(written: string): string {
  const found = exact.find(({ shape }) => shape.test(written.trim()))
  return found?.name || written.trim()
}
