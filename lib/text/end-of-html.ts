/** A line that goes on with a table. */
const TABLE_PART = /^\s*(?:<\/?(?:tr|t[dh]|thead|tbody|tfoot|caption|colgroup|col)\b|<!--|<\/table)/i

/**
 * Where a piece of HTML in Markdown ends, which Markdown ends at a blank line: a table ends where it is closed, and one
 * that is not, as far as its parts go on.
 */
export function endOfHtml(source: string, start: number, end: number): number {
  const html = source.slice(start, end).toLowerCase()
  const open = html.lastIndexOf('<table')
  if (open < 0 || html.includes('</table', open)) return end
  const rest = CLOSES_OR_OPENS.exec(source.slice(end))
  const isClosed = rest?.[1] !== undefined
  return rest && isClosed ? end + rest.index + rest[0].length : endOfParts(source, end)
}

const CLOSES_OR_OPENS = /(<\/table>)|<table\b/i

function endOfParts(source: string, from: number): number {
  let end = from
  for (let at = from; at < source.length; ) {
    const blank = /\s*/y
    blank.lastIndex = at
    blank.test(source)
    const next = blank.lastIndex
    if (!TABLE_PART.test(source.slice(next, next + 40))) break
    const gap = source.indexOf('\n\n', next)
    end = gap < 0 ? source.length : gap
    at = end
  }
  return end
}
