import { MODEL_FAMILIES, PRODUCTS } from '../../claims/model-family.ts'
import type { View } from '../../text/view.ts'
import { countModelFacts } from './model-facts.ts'

/** Families whose bare name is rather a house or a product. */
const HOUSES = new Set([
  ...PRODUCTS.map(({ name }) => name),
  ...[
    'GPT',
    'Mistral',
    'DeepSeek',
    'MiniMax',
    'Qwen',
    'Stockmark',
    'ELYZA',
    'Reka',
    'Inflection',
    'Embed',
    'Command',
  ],
])
const BARE = new Set(MODEL_FAMILIES.flatMap(({ name }) => (HOUSES.has(name) ? [] : [name])))

/** A title that is a name and nothing else, or a name before its subtitle. */
const TITLE =
  /^(?:(?:Introducing|Meet|Welcome|About)\s)?(?<name>\p{Lu}[\p{L}\d-]{1,20})(?=\s*(?:$|[:：|(（,!]|[–—-]\s|model card|README))/iu

/** More text than this is not needed to tell what it is about. */
const SAMPLE = 6000
const LEAST_FACTS = 1

/**
 * The family that a title names alone ("Arctic", "OpenChat: Advancing open models"), where the text under it tells what
 * only models have and names no member of it: then the bare name is the model's.
 */
export function titleName(
  { title, blocks }: View,
  texts: readonly string[],
  members: readonly string[],
): string | undefined {
  const first = blocks[0]
  const line = title ?? (first && 'text' in first ? first.text.text : '')
  const name = TITLE.exec(line.trim())?.groups?.name
  if (!name || !BARE.has(name)) return undefined
  if (members.some((member) => member.startsWith(name) && /^[\s\d-]/.test(member.slice(name.length))))
    return undefined
  return countModelFacts(texts.join('\n').slice(0, SAMPLE)) >= LEAST_FACTS ? name : undefined
}
