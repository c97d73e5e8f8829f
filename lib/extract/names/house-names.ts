import { VARIANTS } from '../lexicon/variants.ts'

const variant = VARIANTS.split('|')
  .filter((word) => word.length > 2)
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`)
  .join('|')
const TOKEN = `(?:(?:\\d{1,2}x)?\\d{1,4}(?:\\.\\d{1,2})?[bB](?![A-Za-z\\d])|A\\d{1,3}B|[vV]?\\d{1,2}(?:\\.\\d{1,2})?(?![\\d,%]|[.]\\d|\\s?[%€$]|[A-Za-z])|(?:${variant}|MoE|XS|XL|XXL|[SML])(?![A-Za-zÀ-ÿ]))`

/** A word with a capital, then versions, sizes and variants: "Fjord 2 Mini", "Tamarisk-MoE-120B". */
const LATIN = new RegExp(
  `(?<![A-Za-z0-9À-ÿ.-])(?<base>[A-ZÀ-Ý][A-Za-zÀ-ÿ]{2,})(?:[ \\u00a0-]${TOKEN})+(?![A-Za-zÀ-ÿ0-9])`,
  'gu',
)
const KANA_VARIANT =
  '(?:ライト|ミニ|プロ|ナノ|ターボ|フラッシュ|プラス|マックス|ベース)(?![\\p{Script=Katakana}ー])'
/** The same in Chinese and Japanese: 星曜-3 Flash, アカツキ2 Pro. */
const CJK = new RegExp(
  `(?<base>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8})[-‐]?\\d{1,2}(?:\\.\\d)?(?:[ -]${TOKEN}|[ ・]?${KANA_VARIANT})*(?![A-Za-z0-9年月日号万亿億兆%.,]|\\s?[年月日万亿億兆個种项位次倍元円])`,
  'gu',
)

/** A heading that begins with a name of any Japanese script: なぎ2 よくある質問. */
const TITLED =
  /^(?=.{0,10}[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]{1,8}[-‐]?\d{1,2}(?:\.\d)?(?![\d年月日個種つ選社位万億,.%])/u

/** Words that numbers follow without making a name of a model. */
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Table|Figure|Fig|Section|Chapter|Part|Step|Phase|Tier|Level|Version|Release|Issue|Page|Day|Week|Month|Year|Top|Rank|Round|Note|Appendix|Card|No|Number|Question|Line|Option|Plan|Batch|Python|Node|CUDA|Windows|Ubuntu|Debian|Java|Swift|Rust|React|Angular|Next|Vue|Django|iOS|Android|Chrome|Firefox|Core|Ryzen|Xeon|Epyc|GeForce|Radeon|Tesla|Blackwell|Hopper|Ampere|Apache|MIT|BSD|GPL|AGPL|License|Licence|HTTP|TLS|OAuth|ISO|SOC|FP|INT|BF|Status|Error|Room|Building|Street|Input|Output|Context|Price|Cost|Max|Min|Average|Median|Total|About|Over|Under|Only|From|Than|With|For|The|And|All|Both|Model|Models|Size|Score|Task|Tasks|Run|Runs|Trial|Attempt|Pass|Seed|Updated|Published|Posted|Generated|Prompts?|Tokens?|Claude|Gemini|ChatGPT|Use|Get|Try|Buy|First|Second|Five|Four|Three|Two|One|New|Our|Introduces?)\b/i

/**
 * Names that a document itself makes plain: a word that comes with versions, sizes or variants at least twice, or
 * once in a heading. Names of benchmarks are told apart by the caller.
 */
export function houseNames(texts: readonly string[], headings: readonly string[]): string[] {
  const found = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const text of texts) countBases(text, found, counts)
  for (const heading of headings) {
    const titled = TITLED.exec(heading)?.[0]
    const base = titled?.replace(/[-\d.]+$/, '')
    if (!titled || !base || found.has(base)) continue
    counts.set(base, 2)
    const variants = new RegExp(`${titled}[ ・]?${KANA_VARIANT}`, 'gu')
    found.set(base, new Set([titled, ...texts.flatMap((text) => text.match(variants) ?? [])]))
  }
  trimPrefixes(found, counts)
  const inHeading = (name: string) => headings.some((heading) => heading.includes(name))
  const names = [...found].flatMap(([base, names]) => {
    const versioned = [...names].some((name) => /\d/.test(name) || /[ -][XSML]{1,3}$/.test(name))
    return versioned && ((counts.get(base) ?? 0) >= 2 || [...names].some(inHeading)) ? [...names] : []
  })
  // a list of hundreds of models names them in its tables: comparing each with each text would only cost time
  if (names.length > MOST_COMPARED) return names
  const full = names.map((name) => withFirstWord(name, texts, inHeading))
  return [...full, ...siblingNames(full, texts, inHeading)]
}

const MOST_COMPARED = 150

/** The words of a text that come with versions, sizes or variants. */
function countBases(text: string, found: Map<string, Set<string>>, counts: Map<string, number>): void {
  for (const shape of [LATIN, CJK])
    for (const match of text.matchAll(shape)) {
      const base = match.groups?.base ?? ''
      if (NO_NAME.test(base)) continue
      counts.set(base, (counts.get(base) ?? 0) + 1)
      found.set(base, (found.get(base) ?? new Set()).add(match[0]))
    }
}

/** "Peak 2" is "Granite Peak 2" where the document never writes it without, also in a heading. */
function withFirstWord(name: string, texts: readonly string[], inHeading: (name: string) => boolean): string {
  let first: string | undefined
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const word = /(?<![\w.-])([A-ZÀ-Ý][a-zà-ÿ]{2,}) $/.exec(text.slice(Math.max(0, at - 24), at))?.[1]
      if (!word || NO_NAME.test(word) || (first ?? word) !== word) return name
      first = word
    }
  return first && inHeading(`${first} ${name}`) ? `${first} ${name}` : name
}

/** Chinese and Japanese put words right before a name: 上一代星曜-2 is 星曜-2 where 星曜 is known. */
function trimPrefixes(found: Map<string, Set<string>>, counts: Map<string, number>): void {
  for (const [base, names] of [...found]) {
    if (!/^\p{Script=Han}|^\p{Script=Katakana}/u.test(base)) continue
    const own = endings(base).find((other) => found.has(other))
    if (!own) continue
    for (const name of names) found.get(own)?.add(name.slice(base.length - own.length))
    counts.set(own, (counts.get(own) ?? 0) + (counts.get(base) ?? 0))
    found.delete(base)
  }
}

/** What a word ends with, the longest first, at least two characters. */
const endings = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(i + 1))

/** Words after a name that are no part of it. */
const NO_SIBLING =
  /^(?:AI|KI|IA|Labs?|Systems|Inc|Ltd|API|SDK|Cloud|Studio|Team|Research|Technologies|Model\w*|Modell\w*|Family|Serie\w*|Preise?|FAQ|The|And|Und|For|With|In|Is|Has|Im|Am|Auf|Von|Bei|Mit|Release\w*|Announce\w*|Introduc\w*|Available|Price\w*|Benchmark\w*)$/

/** Members of a family that only a word of their own tells apart: "Aster Swift" beside "Aster Pro". */
function siblingNames(
  names: readonly string[],
  texts: readonly string[],
  inHeading: (name: string) => boolean,
): string[] {
  const bases = new Set(names.flatMap((name) => /^[A-ZÀ-Ý][A-Za-zÀ-ÿ]{2,}/.exec(name)?.[0] ?? []))
  if (bases.size === 0) return []
  const shape = new RegExp(
    `(?<![A-Za-z0-9À-ÿ.-])(?:${[...bases].join('|')})(?:[ -]${TOKEN})*[ ](?<own>[A-ZÀ-Ý][a-zà-ÿ]{2,11})(?:[ -]${TOKEN})*(?![A-Za-zÀ-ÿ0-9])`,
    'gu',
  )
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const match of text.matchAll(shape)) {
      if (NO_SIBLING.test(match.groups?.own ?? '')) continue
      const leads = match.index === 0 && /^\s*[:：]/.test(text.slice(match[0].length))
      const apposed =
        /,\s$/.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
        /^[,.)]/.test(text.slice(match.index + match[0].length))
      counts.set(match[0], (counts.get(match[0]) ?? 0) + (leads || apposed ? 2 : 1))
    }
  return [...counts].flatMap(([name, count]) => (count >= 2 || inHeading(name) ? [name] : []))
}
