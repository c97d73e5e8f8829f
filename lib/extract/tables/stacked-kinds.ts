import { isBlankCell } from './blank-cell.ts'
import { isValueText } from './header-rows.ts'
import type { Label } from './label.ts'

/** What a line by itself is, and what a label wants. */
export type CellKind = 'money' | 'rate' | 'token rate' | 'date' | 'number' | 'words'

/** Lines by what they are; the first row that fits counts. */
const LINES: readonly { readonly kind: CellKind; readonly shape: RegExp }[] = [
  { kind: 'token rate', shape: /^[\d.,]+\s?[KMB]?\s?(?:TP[MDS]|tokens?\s?(?:\/|per)\s?(?:min|day)\w*)$/i },
  { kind: 'rate', shape: /^[\d.,]+\s?K?\s?(?:RP[MSDH]|req(?:uest)?s?\s?(?:\/|per)\s?\w+)$/i },
  { kind: 'money', shape: /^[~≈]?\s?(?:US|CA)?[$€£¥]\s?\d|^\d[\d.,]*\s?(?:[$€£元円]|USD|EUR|CNY)/ },
  { kind: 'date', shape: /^(?:19|20)\d{2}[-/.年]\d|(?:19|20)\d{2}$/ },
]

/** The kind of a line that stands by itself. */
export function kindOfLine(text: string): CellKind {
  const known = LINES.find(({ shape }) => shape.test(text))?.kind
  return known ?? (isValueText(text) || isBlankCell(text) ? 'number' : 'words')
}

/** The kind of value that stands under a label; words where it measures nothing. */
export function kindOfLabel({ features, benchmark }: Label): CellKind {
  if (features.has('requests')) return 'rate'
  if (features.has('released') || features.has('cutoff')) return 'date'
  if (benchmark || NUMBERS.some((feature) => features.has(feature))) return 'number'
  if (features.has('price') || features.has('input') || features.has('output') || features.has('cache'))
    return 'money'
  return 'words'
}

const NUMBERS = ['context', 'limit', 'parameters', 'throughput', 'latency', 'firstToken', 'training'] as const

/** Whether a line can be a cell under a label. */
export const fits = (line: CellKind, label: CellKind | undefined): boolean => line === label

/** "us-east-1": where a row holds. */
export const isRegion = (text: string): boolean =>
  /^(?:us|eu|ap|ca|sa|me|af|cn|uk|asia|europe|global)(?:-(?:gov-)?(?:north|south|east|west|central|southeast|northeast|northwest|southwest)\w*)+-?\d?$/i.test(
    text.trim(),
  )
