import { matchesIn } from '../../text/matches-in.ts'
import { LINE_BREAK } from '../../text/physical-lines.ts'

/** A slash inside a unit parts nothing: "$/1M", "tokens/s", "per user / month". */
const UNIT_SLASH =
  /(?:[$€£¥元円]|USD|EUR|CNY|RMB|tok(?:en)?s?|req(?:uest)?s?|user|seat|score)\s?[/／]\s?(?!\d+[.,]\d|\d+\s?[$€£¥元円]|(?:US)?[$€£¥]|[—–-])\S+|[/／]\s?(?:\d*\s?[KM](?![A-Za-z])|M?[Tt]ok\w*|s(?:ec(?:ond)?)?(?![A-Za-z])|min(?:ute)?(?![A-Za-z])|mo(?:nth)?(?![A-Za-z])|user|seat|1[,.]?000|百万|千|月|年|million)/g

const mask = (text: string) => text.replace(UNIT_SLASH, (unit) => '_'.repeat(unit.length))

/** One of the values that a label announces: its own words, and those before the bracket that holds them all. */
export interface LabelPart {
  readonly text: string
  readonly before?: string
}

/**
 * A label that speaks of several values in each cell, as one label for each: "Parameters (total / active)",
 * "Batch (in / out)", "Context / Max output". Undefined for a label of one value.
 */
export function labelParts(written: string): readonly LabelPart[] | undefined {
  const text = written.replaceAll(LINE_BREAK, ' ')
  const masked = mask(text)
  const inside = /^([^()（）]*)[(（]([^()（）]*[/／|·][^()（）]*)[)）]([^()（）]*)$/.exec(masked)
  if (inside) {
    const [, before = '', list = ''] = inside
    const start = before.length + 1
    return split(list).map(({ from, to }) => ({
      before: before.trim(),
      text: text.slice(start + from, start + to).trim(),
    }))
  }
  const parts = split(masked.replace(/[(（][^()（）]*[)）]/g, (bracket) => '_'.repeat(bracket.length)))
  return parts.length >= 2 && parts.length <= 4
    ? parts.map(({ from, to }) => ({ text: text.slice(from, to).trim() }))
    : undefined
}

/** The parts of a cell between slashes that stand outside brackets and units; blank parts stay. */
export function cellParts(text: string): readonly { from: number; to: number }[] {
  return split(mask(text).replace(/[(（][^()（）]*[)）]/g, (bracket) => '_'.repeat(bracket.length)))
}

function split(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  let from = 0
  for (const bar of matchesIn(/[/／|]|\s·\s/g, text)) {
    parts.push({ from, to: bar.index })
    from = bar.index + bar[0].length
  }
  parts.push({ from, to: text.length })
  return parts
}
