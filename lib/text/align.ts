import type { ViewTextBuilder } from './view-text.ts'

/** Longest source of one visible character: named entities have at most 33 characters. */
const LONGEST_ESCAPE = 40

/**
 * Adds a parser's text value, character by character beside the source it was read from: entities and
 * backslashes are wider in the source, line prefixes (indentation, `>`) are skipped. Linear in both lengths.
 */
export function addAligned(
  builder: ViewTextBuilder,
  value: string,
  source: string,
  start: number,
  end: number,
): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    builder.add(value, start, value.length)
    return
  }
  let from = start
  let at = 0
  while (at < value.length && from < end) {
    const step = nextStep(value, at, source, from, end)
    builder.add(value.slice(at, at + step.shown), from, step.written)
    at += step.shown
    from += step.written
  }
}

/** How many visible characters come next, and how many source characters they take. */
function nextStep(
  value: string,
  at: number,
  source: string,
  from: number,
  end: number,
): { shown: number; written: number } {
  const run = equalRun(value, at, source, from, end)
  if (run > 0) return { shown: run, written: run }
  const entity = source[from] === '&' ? entityLength(source, from, end) : 0
  if (entity > 0) return { shown: decodedWidth(value, at, source, from + entity, end), written: entity }
  if (source[from] === '\r' && value[at] === '\n')
    return { shown: 1, written: source[from + 1] === '\n' ? 2 : 1 }
  return { shown: 0, written: 1 }
}

function equalRun(value: string, at: number, source: string, from: number, end: number): number {
  let length = 0
  while (at + length < value.length && from + length < end && value[at + length] === source[from + length]) {
    // an ampersand that is an entity is wider than what it shows, also where it shows "&"
    if (source[from + length] === '&' && entityLength(source, from + length, end) > 0) break
    length++
  }
  return length
}

function entityLength(source: string, from: number, end: number): number {
  const stop = Math.min(end, from + LONGEST_ESCAPE)
  for (let i = from + 1; i < stop; i++) {
    const code = source.charCodeAt(i)
    if (code === 59) return i > from + 1 ? i - from + 1 : 0
    const isName = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    if (!isName && !(code === 35 && i === from + 1)) return 0
  }
  return 0
}

/** One code point, or two code units where an entity stands for a pair. */
function decodedWidth(value: string, at: number, source: string, after: number, end: number): number {
  const code = value.codePointAt(at) ?? 0
  const width = code > 0xffff ? 2 : 1
  const follows = after < end ? source[after] : undefined
  const next = value[at + width]
  return follows !== undefined && next !== follows && value[at + width + 1] === follows ? width + 1 : width
}
