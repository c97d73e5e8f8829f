import { modeOf } from '../../claims/name-mode.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import { withoutMereWords } from '../heading-scope.ts'
import { namesHosts } from '../hosts-of-models.ts'
import { isBand } from '../lexicon/context-bands.ts'
import { vendorCalled } from '../lexicon/makers.ts'
import { isPlatform } from '../lexicon/platforms.ts'
import { cuesIn } from '../lexicon/qualifier-cues.ts'
import { isBlankCell } from './blank-cell.ts'
import { isValueText, type Rows, textOf } from './header-rows.ts'
import { bandOf, type ColumnRole, type RoleKey, roleQualifiers, UNBOUNDED } from './role-qualifiers.ts'

/** Columns that narrow what stands beside them, by their header. */
const BY_HEADER: readonly { readonly role: ColumnRole; readonly header: RegExp }[] = [
  {
    role: 'effort',
    header:
      /^(?:(?:reasoning |thinking )?(?:effort|mode)|thinking|reasoning(?: level)?|effort level|Denkaufwand|Modus|esfuerzo|modo|思考(?:模式|强度)?|推理强度|モード)$/i,
  },
  {
    role: 'quantization',
    header:
      /^(?:numerical format|quanti[sz]ation|precision|quants?|dtype|weights? format|Quantisierung|cuantización|quantification|精度|量化)$/i,
  },
  { role: 'tier', header: /^(?:service tier|processing(?: tier)?|pricing tier|rate type)$/i },
  {
    role: 'plan',
    header:
      /^(?:(?:usage|service|account|rate[- ]limit|access) )?(?:tiers?|plans?|levels?)$|^(?:Stufe|Tarif|nivel|palier|niveau|forfait|等级|套餐|ティア|プラン)$/i,
  },
  { role: 'region', header: /^(?:region|zone|Región|région|地域|区域)$/i },
  {
    role: 'context',
    header:
      /^(?:(?:input|prompt) (?:length|band|range|size)(?: tier)?|context (?:band|range|tier)|(?:input|prompt) tokens? (?:band|per request|in (?:the )?(?:request|prompt))|(?:单次(?:请求)?的?)?输入\s?(?:token|词元)?\s?(?:数|数量|长度|区间|范围)|Eingabelänge|Länge der Eingabe|Promptlänge|longitud de(?: la)? entrada|tramo(?: de entrada)?|longueur d['’]entrée|longueur du prompt|palier|入力長|入力(?:の)?トークン数)$/i,
  },
  { role: 'harness', header: /^(?:harness|scaffold(?:ing)?|agent|framework)$/i },
  { role: 'shots', header: /^(?:#? ?(?:n[- ])?shots?|few-?shot|Shot-Anzahl|ショット数?|样本数)$/i },
  { role: 'metric', header: /^(?:metrics?|measure|Metrik|métrica|métrique|指标|指標|評価指標)$/i },
  {
    role: 'setting',
    header:
      /^(?:settings?|setup|config(?:uration)?|protocol|conditions?|tools?|Einstellung|configuración|設定|设置)$/i,
  },
]

/** Columns whose cells all come from one small set of words, whatever their header says. */
const BY_CONTENT: readonly { readonly role: RoleKey; readonly test: (text: string) => boolean }[] = [
  {
    role: 'context',
    test: (text) =>
      isBand(text) ||
      ((/^\W*(?:up to|over|above|under|bis|über|hasta|más de|jusqu|plus de)/i.test(text) ||
        /[<>≤≥]/.test(text)) &&
        !/[$€£¥]/.test(text) &&
        bandOf(text) !== undefined),
  },
  { role: 'tier', test: (text) => saysOnly(text, 'tier') },
  { role: 'effort', test: (text) => modeOf(text) !== undefined || saysOnly(text, 'effort') },
  { role: 'tools', test: (text) => saysOnly(text, 'tools') },
  {
    role: 'quantization',
    test: (text) => /^(?:int[48]|fp(?:4|8|16|32)|bf16|nf4|i?q\d\w*|awq|gptq|mxfp4|nvfp4|\d-bit)$/i.test(text),
  },
  { role: 'platform', test: isPlatform },
  {
    role: 'rate_of',
    test: (text) => /^(?:text|audio|image|video|文本|音频|图像|テキスト|音声|画像)(?: tokens?)?$/i.test(text),
  },
  { role: 'version', test: (text) => /^(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$|^20\d{6}$/.test(text) },
]

/** Whether a text narrows in one way and says nothing else: "Batch API", "标准时段", "no tools". */
function saysOnly(text: string, key: RoleKey): boolean {
  if (text.length > LONGEST_WORDS) return false
  const cues = cuesIn(text).filter((cue) => cue.key === key)
  const rest = cues.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return cues.length > 0 && withoutMereWords(rest) === ''
}

const LONGEST_WORDS = 40

/** What these narrow to is said in words. */
const WORDED: readonly ColumnRole[] = ['effort', 'tier', 'region', 'harness', 'metric']

/** What a column narrows, or undefined for one that gives names or values. */
export function columnRole(header: string, body: Rows, column: number): ColumnRole | undefined {
  const texts = body
    .map((row) => textOf(row[column]).trim())
    .filter((text) => text !== '' && !isBlankCell(text))
  if (texts.length === 0) return undefined
  const words = texts.filter((text) => !UNBOUNDED.test(text))
  const content = BY_CONTENT.find(
    ({ test }) => words.length > 0 && words.filter(test).length >= Math.max(1, words.length * 0.75),
  )
  if (content && isCertain(content.role, words, column)) return content.role
  if (namesHosts(header) || areHosts(words)) return 'platform'
  const named = BY_HEADER.find((known) => known.header.test(header.trim()))?.role
  // "Reasoning" over scores is a part of a test
  return named && !(WORDED.includes(named) && texts.every(isValueText)) ? named : undefined
}

/** Hosts beside which stand others that are not known: "groq", "lepton", "bedrock", each one word. */
const areHosts = (texts: readonly string[]): boolean =>
  texts.length >= LEAST_HOSTS &&
  texts.every((text) => /^[\p{L}][\p{L}\d.-]{2,19}(?: AI)?$/u.test(text)) &&
  texts.filter((text) => isPlatform(text) && vendorCalled(text) === undefined).length >= texts.length * 0.3
const LEAST_HOSTS = 4

/** A word that by itself narrows what it heads: a host, a tier, an effort, a number format, a band of input lengths. */
export function narrowingOf(written: string): Qualifiers {
  const text = written.trim()
  if (FREE.test(text)) return { tier: 'free' }
  const role =
    text.length < 40
      ? BY_CONTENT.find(({ test, role: key }) => key !== 'version' && test(text))?.role
      : undefined
  return role ? roleQualifiers(role, text) : {}
}

const FREE =
  /^(?:free|gratis|kostenlos|gratuit[oae]?|无料|無料|免费)(?:[- ](?:tier|level|plan|usage)|枠|版|层|额度)?$/i

/** A lone name of a house is where one model is shown; bands are short. */
const isCertain = (role: RoleKey, words: readonly string[], column: number): boolean =>
  role === 'context' ? isOnlyBands(words) : role !== 'platform' || column === 0 || words.length > 1

const isOnlyBands = (texts: readonly string[]) => texts.length > 0 && texts.every((text) => text.length < 30)
