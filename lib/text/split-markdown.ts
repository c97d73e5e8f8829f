/** Code units of a part: above some megabytes a parser needs a gigabyte for one text, and is not the faster for it. */
const PART = 256_000

/** Blocks that end at their own closing sign only, not at a blank line. */
const OPENINGS: readonly { readonly opens: RegExp; readonly close: (found: string) => string }[] = [
  { opens: /^ {0,3}(`{3,}|~{3,})/, close: (fence) => fence },
  { opens: /^ {0,3}<(script|pre|style|textarea|table)\b/i, close: (name) => `</${name.toLowerCase()}` },
  { opens: /^ {0,3}(<!--)/, close: () => '-->' },
]

/** A line that no list, quote or indented block above it can take in. */
const STARTS_AFRESH = /^[^\s>*+\-\d|<[]/

/**
 * Where a long Markdown text can be cut so that its parts, parsed each alone, give the blocks of the whole: offsets of
 * lines after a blank one that begin something new at the top level. Empty for a text of one part.
 */
export function cutsOfMarkdown(source: string, part = PART): number[] {
  const cuts: number[] = []
  let open: string | undefined
  let afterBlank = false
  for (let at = 0, end = 0; at < source.length && source.length - (cuts.at(-1) ?? 0) > part; at = end + 1) {
    end = endOfLine(source, at)
    const line = source.slice(at, end)
    if (open === undefined) {
      if (afterBlank && at - (cuts.at(-1) ?? 0) >= part && STARTS_AFRESH.test(line)) cuts.push(at)
      open = openedBy(line)
    } else if (line.toLowerCase().includes(open)) open = undefined
    afterBlank = line.trim() === ''
  }
  return cuts
}

function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

/** What closes the block that a line opens and does not close itself. */
function openedBy(line: string): string | undefined {
  for (const { opens, close } of OPENINGS) {
    const found = opens.exec(line)
    if (!found?.[1]) continue
    const closing = close(found[1])
    return line.toLowerCase().includes(closing, found[0].length) ? undefined : closing
  }
  return undefined
}
