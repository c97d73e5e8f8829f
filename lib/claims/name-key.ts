import { perText } from './per-text.ts'

/**
 * One text for a name in all its writings: "Claude4 Sonnet" and "claude-sonnet-4", "Qwen3.8 Max" and
 * "qwen-3.8-max" are equal. Words in alphabetical order; letters parted from digits; builds are kept.
 */
export const nameKey = perText((name: string): string => nameWords(name).sort().join(' '))

/** The words of a name in lower case, in order. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/(?<=[a-z]-)(\d)-(\d)(?![a-z\d.])/g, '$1.$2') // claude-opus-4-5 is Opus 4.5; llama-3-8b stays
    .replace(/(\p{L}{2,})(\d)/gu, '$1 $2')
    .replace(/\+/g, ' plus ')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '')
}
