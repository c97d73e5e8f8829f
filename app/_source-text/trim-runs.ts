import type { Run } from './cut-runs.ts'

/** How much text an excerpt shows beside a claim: about two sentences. */
const BESIDE = 240

/**
 * Leaves out of unmarked stretches what is far from any mark; "…" stands where something was left out. A text without
 * a mark is there for the sake of its neighbours (a heading, a header cell) and stays.
 */
export function trimRuns<Mark>(runs: readonly Run<Mark>[]): readonly Run<Mark>[] {
  if (runs.every(({ marks }) => marks.length === 0)) return runs
  return runs.map((run, place) => {
    if (run.marks.length > 0) return run
    const before = place > 0 ? BESIDE : 0
    const after = place < runs.length - 1 ? BESIDE : 0
    return run.text.length <= before + after + 2 ? run : { ...run, text: shortened(run.text, before, after) }
  })
}

function shortened(text: string, before: number, after: number): string {
  const head = before === 0 ? '' : text.slice(0, before).replace(/\s\S*$/u, ' ')
  const tail = after === 0 ? '' : text.slice(text.length - after).replace(/^\S*\s/u, ' ')
  return `${head}…${tail}`
}
