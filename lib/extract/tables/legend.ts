import type { ExtractContext } from '../extract-context.ts'
import { type Label, readLabel } from './label.ts'

/** How a sentence beside a table says what a word at its head stands for: "Resolved is …", "TTFT: …", "Latenz = …". */
const DEFINES =
  /^["”’»)\]]?\s?(?:[(（][^)）]{0,30}[)）]\s?)?(?:is|are|means?|measures?|denotes?|stands for|refers to|counts|:|：|=|–|ist|sind|bedeutet|bezeichnet|meint|es|son|indica|significa|mide|est|sont|désigne|indique|mesure|は|とは|是|指|为|表示)(?![\p{L}])/iu

/** A score is a share of something, or how well something was solved. */
const SHARE =
  /\b(?:share|per ?cent(?:age)?|fraction|proportion|rate|score|accuracy|solved|Anteil|Prozent|Quote|porcentaje|proporción|tasa|part|pourcentage|taux)\b|[%％]|比例|百分比|割合|正答率|准确率/i

const LONGEST_WORD = 40

/** What the words of a table's surroundings say that one of its labels stands for; empty where they do not. */
function definitionOf(label: Label, prose: readonly string[]): string {
  const word = label.text
    .replace(/[(（[][^)）\]]*[)）\]]|[%％#]/g, ' ')
    .trim()
    .toLowerCase()
  if (word.length < 3 || word.length > LONGEST_WORD) return ''
  return prose
    .flatMap((text) => text.split(/[.;；。](?=\s|$)|[;；。]/))
    .flatMap((clause) => definedIn(clause, word) ?? [])
    .join('; ')
}

/** What a clause says after the word that it defines. */
function definedIn(clause: string, word: string): string | undefined {
  const at = clause.toLowerCase().indexOf(word)
  if (at < 0 || /\p{L}$/u.test(clause.slice(0, at))) return undefined
  const after = clause.slice(at + word.length)
  const match = DEFINES.exec(after)
  return match ? after.slice(match[0].length) : undefined
}

/**
 * A label with what a legend beside the table makes of it: "latency is the time to the first token", "resolved is the
 * share of tasks in SWE-bench Verified". Only what the label itself leaves open is taken.
 */
export function withLegend(label: Label, prose: readonly string[], context: ExtractContext): Label {
  if (label.text === '' || prose.length === 0) return label
  const definition = definitionOf(label, prose)
  if (definition === '') return label
  const said = readLabel(definition, context)
  const isTime = label.features.has('latency') && said.features.has('firstToken')
  const named = new Set(context.benchmarks.find(definition).map(({ slug }) => slug))
  const [benchmark] = SHARE.test(definition) && named.size === 1 && label.features.size === 0 ? named : []
  return {
    ...label,
    ...(isTime ? { features: new Set([...label.features, 'firstToken' as const]) } : {}),
    ...(benchmark && !label.benchmark ? { benchmark } : {}),
  }
}
