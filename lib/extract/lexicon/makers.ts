import { MODEL_FAMILIES } from '../../claims/model-family.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { isPlatform } from './platforms.ts'

/** How makers are called where that is not the key of the vendor: in a column or line that says who makes or runs. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  alibaba: [
    'qwen',
    'tongyi',
    'aliyun',
    'dashscope',
    '阿里',
    '阿里云',
    '阿里巴巴',
    '通义',
    '百炼',
    '阿里云百炼',
  ],
  // Amazon sells its own models on Bedrock only: there it is their maker
  amazon: ['aws'],
  baidu: ['百度', '文心', 'qianfan'],
  bytedance: ['字节', '字节跳动', '豆包', 'doubao', 'volcengine', '火山引擎', '火山方舟'],
  deepseek: ['深度求索'],
  google: ['deepmind', 'alphabet'],
  huawei: ['华为', '华为云'],
  ibm: ['granite'],
  lg: ['lgai'],
  meta: ['llama', 'facebook', 'fair'],
  mistral: ['mistralai', 'laplateforme'],
  moonshot: ['moonshotai', 'kimi', '月之暗面'],
  openai: ['openaiapi'],
  stepfun: ['阶跃星辰'],
  tencent: ['腾讯', '腾讯云', 'hunyuan', '混元'],
  zhipu: ['zai', 'zhipuai', 'bigmodel', '智谱'],
}

const VENDORS = new Map<string, string>([
  ...MODEL_FAMILIES.map(({ vendor }): [string, string] => [vendor.replaceAll('-', ''), vendor]),
  ...Object.entries(CALLED).flatMap(([vendor, names]) =>
    names.map((name): [string, string] => [name, vendor]),
  ),
])

/** What a house's name says beside the name: "Moonshot AI (China)", "Mistral La Plateforme", "DeepSeek API". */
const BESIDE =
  /[(（][^()（）]*[)）]|\b(?:ai|api|platform|official|inc|corp|llc|ltd|gmbh|labs?|cloud|research|technologies)\b\.?|官方|公司|科技/gi

/** The vendor whose name a text is; undefined for a name that is not known as one of a maker. */
export function vendorCalled(house: string): string | undefined {
  const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  const bare = house.replace(BESIDE, ' ').trim()
  const whole = VENDORS.get(key(house)) ?? VENDORS.get(key(bare))
  // "Google DeepMind", "Meta Superintelligence"; a maker's cloud is a host like others
  return whole ?? (isPlatform(house) ? undefined : VENDORS.get(key(bare.split(/[\s,]+/)[0] ?? '')))
}

const FAMILIES = MODEL_FAMILIES.map(({ name, vendor, lines = [] }) => ({
  name,
  vendor,
  lower: name.toLowerCase(),
  lines: lines.map((line) => line.toLowerCase()),
}))
const FAMILY = new RegExp(
  `(?<![\\p{L}\\d])(?:${FAMILIES.map(({ lower }) => lower).join('|')})(?![\\p{L}])`,
  'giu',
)
const VENDOR_OF = new Map(FAMILIES.map(({ lower, vendor }) => [lower, vendor]))

/** The makers whose families a text names, in the order of the words. */
export const makersIn = (text: string): ReadonlySet<string> =>
  new Set(matchesIn(FAMILY, text).flatMap(([name]) => VENDOR_OF.get(name.toLowerCase()) ?? []))

/** A maker's app for everybody is another place than its API. */
const CONSUMER = /^(?:ChatGPT|Claude\.ai|(?:the )?(?:Claude|Gemini|Grok|Kimi) app|grok\.com|Codex)$/i

/** Whether a house makes a model, as far as names tell: its family's vendor, or its namesake. */
export function makes(house: string, model: string): boolean {
  if (CONSUMER.test(house)) return false
  // the path of an id tells hosts, too: `together_ai/…/llama-2-70b`
  const lower = ((isPlatform(house) ? model.split('/').at(-1) : model) ?? '').toLowerCase()
  const vendor = vendorCalled(house)
  const begins = (name: string) => lower.startsWith(name)
  if (
    vendor !== undefined &&
    FAMILIES.some((one) => one.vendor === vendor && [one.lower, ...one.lines].some(begins))
  )
    return true
  const [first = ''] = house
    .toLowerCase()
    .replace(BESIDE, ' ')
    .trim()
    .split(/[\s,.]+/)
  return first.length > 2 && lower.startsWith(first)
}
