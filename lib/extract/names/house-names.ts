import { VARIANTS } from '../lexicon/variants.ts'

const variant = VARIANTS.split('|')
  .filter((word) => word.length > 2)
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`)
  .join('|')
const TOKEN = `(?:(?:\\d{1,2}x)?\\d{1,4}(?:\\.\\d{1,2})?[bB](?![A-Za-z\\d])|A\\d{1,3}B|[vV]?\\d{1,2}(?:\\.\\d{1,2})?(?![\\d,%]|[.]\\d|\\s?[%€$]|[A-Za-z])|(?:${variant}|MoE|XS|XL|XXL|[SML])(?![A-Za-z]))`

/** A word with a capital, then versions, sizes and variants: "Fjord 2 Mini", "Tamarisk-MoE-120B". */
const LATIN = new RegExp(
  `(?<![A-Za-z0-9À-ÿ.-])(?<base>[A-ZÀ-Ý][A-Za-zÀ-ÿ]{2,})(?:[ \\u00a0-]${TOKEN})+(?![A-Za-z0-9])`,
  'gu',
)
/** The same in Chinese and Japanese: 星曜-3 Flash, アカツキ2 Pro. */
const CJK = new RegExp(
  `(?<base>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8})[-‐]?\\d{1,2}(?:\\.\\d)?(?:[ -]${TOKEN})*(?![A-Za-z0-9年月日号万亿億兆%.,]|\\s?[年月日万亿億兆個种项位次倍元円])`,
  'gu',
)

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
  for (const text of texts)
    for (const shape of [LATIN, CJK])
      for (const match of text.matchAll(shape)) {
        const base = match.groups?.base ?? ''
        if (NO_NAME.test(base)) continue
        counts.set(base, (counts.get(base) ?? 0) + 1)
        found.set(base, (found.get(base) ?? new Set()).add(match[0]))
      }
  const inHeading = (name: string) => headings.some((heading) => heading.includes(name))
  return [...found].flatMap(([base, names]) => {
    const versioned = [...names].some((name) => /\d/.test(name) || /[ -][XSML]{1,3}$/.test(name))
    return versioned && ((counts.get(base) ?? 0) >= 2 || [...names].some(inHeading)) ? [...names] : []
  })
}
