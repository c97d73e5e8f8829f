import { LexiconPattern } from './lexicon-pattern.ts'

/** Licences by their usual names and the SPDX identifier, where there is one; else the name as people write it. */
const LICENCES: readonly { readonly words: string; readonly name: string; readonly alone?: string }[] = [
  {
    words:
      'Apache(?: (?:Software )?Licen[sc]e)?,?[ -]?(?:v(?:ersion )?)?\\s?2(?:\\.0)?|version 2(?:\\.0)? of the Apache (?:Software )?Licen[sc]e',
    name: 'Apache-2.0',
  },
  // nobody has released a model under another version
  {
    words:
      'Apache(?=[ -](?:licen[sc]|Lizenz)|\\s?(?:の)?(?:开源)?(?:许可|协议|ライセンス))|(?<=licen[cs](?:e|ia) )Apache(?!\\s\\p{Lu})',
    name: 'Apache-2.0',
    alone: 'Apache',
  },
  { words: 'Modified MIT|修改版的?\\s?MIT', name: 'Modified MIT' },
  { words: 'MIT-0', name: 'MIT-0' },
  { words: 'MIT', name: 'MIT' },
  { words: 'BSD[ -]2(?:[ -]Clause)?', name: 'BSD-2-Clause' },
  { words: 'BSD[ -]3(?:[ -]Clause)?', name: 'BSD-3-Clause' },
  { words: 'CC[ -]BY[ -]NC[ -]ND[ -]4\\.0', name: 'CC-BY-NC-ND-4.0' },
  { words: 'CC[ -]BY[ -]NC[ -]SA[ -]4\\.0', name: 'CC-BY-NC-SA-4.0' },
  { words: 'CC[ -]BY[ -]NC[ -]4\\.0', name: 'CC-BY-NC-4.0' },
  { words: 'CC[ -]BY[ -]SA[ -]4\\.0', name: 'CC-BY-SA-4.0' },
  { words: 'CC[ -]BY[ -]ND[ -]4\\.0', name: 'CC-BY-ND-4.0' },
  { words: 'CC[ -]BY[ -]4\\.0', name: 'CC-BY-4.0' },
  // without a version it is none of SPDX's
  { words: 'CC[ -]BY(?:[ -](?:NC|SA|ND)){1,2}(?![ -]?\\d)', name: '' },
  { words: 'CC0(?:[ -]1\\.0)?', name: 'CC0-1.0' },
  { words: '(?:GNU )?AGPL[ -]?(?:v)?3(?:\\.0)?', name: 'AGPL-3.0' },
  { words: '(?:GNU )?LGPL[ -]?(?:v)?3(?:\\.0)?', name: 'LGPL-3.0' },
  { words: '(?:GNU )?(?<![AL])GPL[ -]?(?:v)?3(?:\\.0)?', name: 'GPL-3.0' },
  { words: '(?:GNU )?(?<![AL])GPL[ -]?(?:v)?2(?:\\.0)?', name: 'GPL-2.0' },
  { words: 'GNU Lesser General Public Licen[sc]e,? (?:v|version )?3(?:\\.0)?', name: 'LGPL-3.0' },
  { words: 'GNU Affero General Public Licen[sc]e,? (?:v|version )?3(?:\\.0)?', name: 'AGPL-3.0' },
  {
    words:
      'GNU General Public Licen[sc]e,? (?:v|version )?3(?:\\.0)?|version 3(?:\\.0)? of the (?:GNU General Public Licen[sc]e|GPL)',
    name: 'GPL-3.0',
  },
  { words: 'Creative Commons Attribution 4\\.0(?: International)?', name: 'CC-BY-4.0' },
  { words: 'Creative Commons Attribution[ -]Non-?Commercial 4\\.0(?: International)?', name: 'CC-BY-NC-4.0' },
  { words: 'MPL[ -]?2(?:\\.0)?|Mozilla Public Licen[sc]e(?: 2\\.0)?', name: 'MPL-2.0' },
  { words: 'EUPL(?:[ -]1\\.2)?', name: 'EUPL-1.2' },
  { words: 'OpenMDW(?:[ -]1\\.[01])?', name: '' },
  { words: '(?:CreativeML |BigScience )?(?:Open)?RAIL(?:-M|\\+\\+-M|\\+\\+)?', name: '' },
  { words: 'MRL(?:-0\\.1)?|MNPL(?:-0\\.1)?', name: '' },
  { words: '(?:Meta )?Llama [\\d.]+ (?:Community )?(?:License|Licence)', name: '' },
  { words: 'Gemma (?:Terms of Use|License|Licence)', name: '' },
  { words: 'Proprietary', name: 'Proprietary' },
  { words: 'proprietär|propietari[ao]|propriétaire|proprietari[ao]', name: '' },
]

const NAME = LICENCES.map(({ words }) => words).join('|')
/** "its proprietary hardware" is about something else: of these only "is proprietary" counts. */
const OPEN_NAME = LICENCES.filter(({ words }) => !/^propr/i.test(words))
  .map(({ words }) => words)
  .join('|')

/** A maker's own licence, as it is named in full: "the Falcon-LLM Licence 2.0", "Acme Research License". */
const OWN_NAME =
  '(?:[A-Z][\\w.+-]*(?:\\s(?:[A-Z][\\w.+-]*|[\\d.]+|AI)){0,4}\\s(?:Licen[sc]e(?: Agreement)?|Terms of Use)(?:\\sv?\\d+(?:\\.\\d+)*)?)'

const ARTICLE =
  "(?:(?:the|an?|its own|their own|der|die|das|dem|einer|la|el|una?|le|l['’]|une)\\s?)?(?:(?:permissive|open|very|free|liberal|freizügigen|freien|permisiva|permissive|licen[sc]e|licencia|Lizenz|licence)\\s+)*"

/** What stands right before a licence that something is under. */
const BEFORE_OPEN =
  '(?:under|with|uses?|carr(?:y|ies)|says?|lists?|gives?|states?|unter|bajo|sous|mit|con|avec|(?:licen[sc]ed?|released|published|distributed|available|open-sourced) (?:under|as)|licencia|licence|Lizenz:?)'

/** Each statement of a licence has its name, or calls it one. */
export const LICENCE_SAID = new LexiconPattern(
  `${NAME}|licen[sc]|lizenz|terms of use|许可|协议|授权|ライセンス|使用条款`,
  'i',
)

/** A licence in a plain sentence: the words around it say that it is one. */
export const LICENCE_STATEMENT = new LexiconPattern(
  [
    `\\b${BEFORE_OPEN}\\s+${ARTICLE}(?<under>${OPEN_NAME})(?![A-Za-z\\d])`,
    `(?:采用|使用|基于|遵循|遵守|依据|以|按)\\s?(?<adopted>${OPEN_NAME})(?![A-Za-z])`,
    `(?<![A-Za-z])(?<plain>${NAME})(?:[ -](?:licen[sc]ed?\\b|Lizenz)|\\s?(?:の)?(?:开源)?(?:许可证?|许可协议|协议|授权|ライセンス))`,
    `(?:licen[sc]ed? (?:under|as)|licencia|licen[sc]e:?|Lizenz:?)\\s+(?:the\\s+)?(?<after>${NAME})(?![A-Za-z])`,
    `\\b(?:is|are|stays?|remains?|ist|sind|bleibt|es|son|est|sont|reste)\\s+(?:now\\s|still\\s|also\\s|auch\\s|también\\s|aussi\\s)?(?<is>${NAME})(?=\\s*(?:[;,)]|\\.(?!\\d)|$|as well|too\\b))`,
    `(?:Lizenz|licen[sc]e|licencia|licence)\\s(?:is|ist|es|est)\\s(?:the\\s)?(?<stated>${NAME})(?![A-Za-z])`,
    `(?:ライセンス|许可证|许可协议|协议|授权)\\s?(?:は|为|是|：|:)\\s?(?<nominal>${NAME})(?![A-Za-z])`,
    // "Its license, Apache 2.0, lets …"
    `(?:Lizenz|licen[sc]e|licencia|licence),\\s(?<apposed>${OPEN_NAME})(?=\\s*[,.;)]|$)`,
    // the title of a licence stands in its own brackets: 需遵循《玄圃社区许可协议》
    '(?:遵循|遵守|采用|使用|基于|依据|依照|按照|受|under(?: the)?|に基づき|は)\\s?[《『「](?<titled>[^《》『』「」\\n]{2,40}?(?:许可协议|许可证|授权协议|开源协议|许可|ライセンス|License|Licence))[》』」]',
  ].join('|'),
  'giu',
)

/**
 * A maker's own licence in a plain sentence: "under the Acme Licence", "the Acme Model License is for research only". Apart
 * from the others, for here capitals count: V8 misreads `(?-i:…)` once a program has compiled many expressions.
 */
export const OWN_STATEMENT = new LexiconPattern(
  [
    `\\b(?:[Uu]nder|[Uu]nter|[Bb]ajo|[Ss]ous)\\s+${ARTICLE}["“„«]?\\s?(?<own>${OWN_NAME})`,
    `\\b[Tt]he\\s(?<ruling>${OWN_NAME})\\s(?:is|applies|governs|allows|permits|restricts|forbids|prohibits|limits|requires)\\b`,
  ].join('|'),
  'gu',
)

/** A licence's name alone between commas or brackets: "24B dense, Apache 2.0, 128K context". */
export const LICENCE_ALONE = new LexiconPattern(
  `(?:^|[,;·|•(（、，;:：—–]\\s*|\\s/\\s|\\.\\s)(?<alone>${OPEN_NAME})(?:[ -](?:licen[sc]ed?|weights|Lizenz))?(?=\\s*(?:as well|too|also|ebenfalls|también|aussi|again)?\\s*(?:[,;·|•)）、，。]|\\.(?!\\d)|$))`,
  'giu',
)

/** The same of a maker's own licence: "X (Acme Open Model License)". */
export const OWN_ALONE = new LexiconPattern(
  `[,;·|•(（、，;:：]\\s*(?:the\\s)?(?<alone>${OWN_NAME})(?=\\s*(?:[,;·|•)）、，。]|$))`,
  'gu',
)

/** "MIT" alone may also be where somebody works. */
export const IS_ALSO_A_PLACE = /^MIT$/

/** A licence by its usual name, anywhere behind a label. */
export const KNOWN_LICENCE = new LexiconPattern(`(?<![A-Za-z\\d-])(?:${NAME})(?![A-Za-z\\d])`, 'i')

/** A maker's own licence, named in full. */
export const OWN_LICENCE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?!(?:The|A|An|This|Our|Its|Custom)\\s)${OWN_NAME})(?![\\p{L}\\d])`,
  'u',
)

/** "based on Apache 2.0", "MIT-style": what is like a licence has another name. */
export const DERIVED_LICENCE =
  /\b(?:based on|derived from|similar to|modified|adapted from|inspired by|à base de|basad[oa] en|basiert auf|angelehnt an)\b|-(?:style|like|based|ähnlich)\b|(?:类似|基于)/i

/** Nothing but a licence's name, as an answer. */
export const BARE_LICENCE = new RegExp(`^(?:the )?(${NAME})(?: licen[sc]e)?[.。]?$`, 'i')

/** The label of a line of facts that gives a licence. */
export const LISTED_LICENCE =
  /^[*_\s]*(?:(?:model |weights? |open )?licen[sc]e(?: type)?|lizenz|licencia|许可证|许可协议|开源协议|协议|授权|ライセンス)[*_]*\s?[:：][*_]*\s*/i

/** What stands there where no licence is given. */
export const NO_LICENCE =
  /^(?:unknown|none|other|n\/?a|tbd|tba|to be (?:announced|confirmed|decided)|undisclosed|see\b.*|yes|no|open|closed|open[- ]?(?:weights?|source[d]?)|closed[- ]source|commercial(?: use)?(?: (?:allowed|permitted|ok|possible))?|free for [\w\s-]*|ja|nein|sí|oui|non|是|否|不开源|闭源|开源|unbekannt|keine?|desconocida|inconnue?|未定|未公開|未知|待定)$/i

/** Things beside a model's weights that have licences of their own. */
export const OTHER_LICENSED =
  /\b(?:code(?!-|\s(?:model|generation|assistant))|source code|scripts?|SDK|library|libraries|repo(?:sitory)?|tools?|tooling|plugin|client|CLI|app|demo|data ?sets?|training data|data|corpus|docs|documentation|benchmark|tokenizer|paper|website|Datensatz|Daten|Bibliothek|Werkzeuge?|Skripte|conjunto de datos|datos|código|herramientas?|biblioteca|jeu de données|données|outils?|bibliothèque|dépôt)(?![\p{L}-])|代码|数据集|工具|文档|コード|データセット|ツール/giu

/** The model itself, where its licence is spoken of. */
export const LICENSED_MODEL =
  /\b(?:weights?|models?|checkpoints?|Gewichte|Modelle?|pesos|modelos?|poids|modèles?)(?![\p{L}-])|权重|模型|重み|モデル/giu

const exact = LICENCES.map(({ words, alone, name }) => ({
  shape: new RegExp(`^(?:the )?(?:${alone ?? words})(?: licen[sc]e)?$`, 'iu'),
  name,
}))

/** The SPDX identifier of a written licence, or the words as they are. */
export function licenceName(written: string): string {
  const found = exact.find(({ shape }) => shape.test(written.trim()))
  return found?.name || written.trim()
}
