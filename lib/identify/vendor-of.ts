import { MODEL_FAMILIES, PRODUCTS } from '../claims/model-family.ts'

/** Makers' prefixes that are not their vendor key. */
const MAKERS: Readonly<Record<string, string>> = {
  'meta-llama': 'meta',
  mistralai: 'mistral',
  'deepseek-ai': 'deepseek',
  alibaba: 'qwen',
  'alibaba-cloud': 'qwen',
  moonshotai: 'moonshot',
  zai: 'zhipu',
  'zai-org': 'zhipu',
  'z-ai': 'zhipu',
  zhipuai: 'zhipu',
  thudm: 'zhipu',
  'x-ai': 'xai',
  minimaxai: 'minimax',
  nousresearch: 'nous',
  'stepfun-ai': 'stepfun',
  'bytedance-seed': 'bytedance',
  xiaomimimo: 'xiaomi',
  voyageai: 'voyage',
  'ibm-granite': 'ibm',
  tiiuae: 'tii',
  allenai: 'ai2',
  'meituan-longcat': 'meituan',
  deepmind: 'google',
  labs: 'mistral',
  'arcee-ai': 'arcee',
}

const families = [...MODEL_FAMILIES, ...PRODUCTS]
  .map(({ name, vendor }) => ({ name: name.toLowerCase(), vendor }))
  .sort((a, b) => b.name.length - a.name.length)

/** The vendor's key by the family that a name begins with, or by the maker before its id; `unknown` else. */
export function vendorOf(name: string, maker?: string): string {
  const lower = name.toLowerCase()
  const family = families.find(
    (known) => lower.startsWith(known.name) && !/^[a-z]/.test(lower.slice(known.name.length)),
  )
  if (family) return family.vendor
  if (maker) return MAKERS[maker] ?? maker
  return 'unknown'
}

/** The second half of a model key: lower case, words joined with hyphens, no slash or space. */
export function modelSlug(name: string): string {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\+/g, '-plus')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return slug === '' ? 'unnamed' : slug
}
