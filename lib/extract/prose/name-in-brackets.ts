import type { NameMention } from '../names/name-mention.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** "Claude Opus 4.7 ($5/M input)": the brackets belong to the name before them. */
export function bracketOwner({ text, names, start }: Sentence, figure: Range): NameMention | undefined {
  const open = openBracket(text, start, figure.start)
  if (open < 0) return undefined
  const inside = names.find((name) => name.start > open && name.end <= figure.start && name.kind === 'model')
  if (inside) return inside.comparator ? inside : undefined
  const owner = names.findLast((name) => name.end <= open)
  return owner && owner.kind === 'model' && /^[\s"”’」]*$/.test(text.slice(owner.end, open))
    ? owner
    : undefined
}

/** Where the bracket that holds a position opens; -1 outside brackets. */
function openBracket(text: string, from: number, position: number): number {
  let depth = 0
  for (let i = position - 1; i >= from; i--) {
    const char = text[i]
    if (char === ')' || char === '）') depth++
    else if (char === '(' || char === '（') {
      if (depth === 0) return i
      depth--
    }
  }
  return -1
}

/** "36.6% (GPT-5.4)". */
export function bracketedAfter({ text, names }: Sentence, figure: Range): NameMention | undefined {
  const open = /^\s*[(（]\s*/.exec(text.slice(figure.end, figure.end + 4))
  if (!open) return undefined
  const at = figure.end + open[0].length
  return names.find(
    (name) =>
      name.start === at && name.kind === 'model' && /^\s*[)）]/.test(text.slice(name.end, name.end + 3)),
  )
}
