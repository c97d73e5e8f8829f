import { perObject } from '../../claims/per-object.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ExtractContext } from '../extract-context.ts'
import { type Governing, governed } from './governing-label.ts'
import type { Rows } from './header-rows.ts'
import { underHeading } from './heading-label.ts'
import { type Label, withUnits } from './label.ts'
import { withLegend } from './legend.ts'
import { isMereScore } from './mere-score.ts'

/** A table with what stands around it. */
export interface TableSetting {
  readonly rows: Rows
  readonly headers: number
  /** Labels above and below, nearest first. */
  readonly outer: readonly Label[]
  /** Sentences above and below, which may say what a label stands for. */
  readonly prose: readonly string[]
  /** What the heading above narrows everything to ("Batch API"). */
  readonly scope: Qualifiers
  /** Who the text above speaks of. */
  readonly subject?: string
  /** The benchmark that the section or document is about. */
  readonly benchmark?: string
  /** What the words above say of all values whose labels do not say it. */
  readonly governing?: Governing
  readonly context: ExtractContext
}

/** "Elo" in a section about an arena is its rating, in a text about chatbots that people vote on, of the arena of the house. */
export function withBenchmark(
  label: Label,
  { outer, benchmark, context }: Pick<TableSetting, 'outer' | 'benchmark' | 'context'>,
): Label {
  if (label.benchmark || !isMereScore(label.text)) return label
  const named =
    outer.find((other) => other.benchmark)?.benchmark ??
    benchmark ??
    (/\belo\b/i.test(label.text) ? arenaOf(context) : undefined)
  return named ? { ...label, benchmark: named } : label
}

/** Who lets people vote, and the arena that is theirs. A text that speaks of two of them leaves it open. */
const ARENAS: readonly { readonly house: RegExp; readonly slug: string }[] = [
  { house: /\bLM ?Arena\b/i, slug: 'lmarena' },
  { house: /\bLMSYS\b|\bChatbot Arena\b/i, slug: 'chatbot-arena' },
]
const OTHER_ARENA = /\b(?!Chatbot|LM|the|our|this|an?)[A-Z][\w-]+ Arena\b/

const arenaOf = perObject(({ source }: ExtractContext): string => {
  const [arena, other] = ARENAS.filter(({ house }) => house.test(source))
  return other || OTHER_ARENA.test(source) ? '' : (arena?.slug ?? '')
})

/** A label as the words around its table complete it: legend, property, units, benchmark. */
export function completed(label: Label, setting: TableSetting): Label {
  const full = withLegend(outerLabel(label, setting.outer), setting.prose, setting.context)
  return governed(withBenchmark(full, setting), setting.governing)
}

/** A label with the property, where it says none, and the units that the words around the table give. */
export function outerLabel(label: Label, outer: readonly Label[]): Label {
  return outer.reduce((full, other) => withUnits(full, other), underHeading(label, outer.slice(0, 3)))
}
