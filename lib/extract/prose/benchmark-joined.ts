import type { BenchmarkMention } from '../extract-context.ts'
import type { Sentence } from './sentence.ts'

/** Words that join a score to the benchmark after it: "89.3% accuracy on MMLU". */
const ON =
  /^\s*(?:(?:accuracy|score|points?|pass@1|resolved?|correct|success rate|Genauigkeit|Punkte|Prozentpunkte|de precisión|puntos|de aciertos|de précision|de réussite)\s*)?(?:of (?:the |all )?(?:problems|tasks|questions|issues|items) )?(?:der (?:Aufgaben|Fragen|Probleme) )?(?:de(?: los| las)? (?:problemas|tareas|preguntas) )?(?:des (?:problèmes|tâches|questions) )?(?:on|in|at|for|of|from|auf|bei|beim|im|in der|von|vom|des|en|de|del|sur|à|au|aux|dans|du)\s+(?:the\s|los?\s|las?\s|le\s|la\s|les\s|der\s|dem\s|den\s)?(?:[A-Za-z][\w.-]*['’]s\s)?["“„«']?\s?$/i

/** The benchmark that "on" joins to a figure, or to the figures that follow it in a list: "91.9% and 88.4% on GPQA". */
export function joinedBenchmark(sentence: Sentence, index: number): BenchmarkMention | undefined {
  const { figures, benchmarks } = sentence
  for (let i = index; i < figures.length; i++) {
    const figure = figures[i]
    const next = figures[i + 1]
    if (!figure) return undefined
    const after = benchmarks.find((b) => b.start >= figure.end)
    if (after && ON.test(ownersCut(sentence, figure.end, after.start))) return after
    if (!next || closesBracket(sentence.text.slice(figure.end, next.start))) return undefined
    if (!LISTED.test(ownersCut(sentence, figure.end, next.start))) return undefined
  }
  return undefined
}

/** "74.6% on A (up from 61.2% for X) and 88.1% on B": what a bracket closes is of the benchmark before it. */
const closesBracket = (text: string): boolean => /^[^(（]*[)）]/.test(text)

const LISTED = /^\s*(?:,|，|、|和|(?:,\s*)?(?:and|und|y|e|et|against|versus|vs\.?|gegen|frente a|contre))\s*$/

/** The words between two places without whose the figure is: "64.2% for X and 58.0% for Y on LiveCodeBench". */
function ownersCut({ text, names }: Sentence, from: number, to: number): string {
  const name = names.find((other) => other.start >= from && other.end <= to)
  if (!name) return text.slice(from, to)
  const lead = text.slice(from, name.start)
  return OWNED.test(lead) ? ownersCutAfter(text, name.end, to) : text.slice(from, to)
}

const ownersCutAfter = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/^\s*[)）]/, '')

const OWNED = /^\s*(?:[(（]\s*|(?:for|by|from|with|für|bei|von|para|de|con|pour|avec)\s+(?:the\s)?)$/
