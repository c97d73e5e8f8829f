import type { Run } from '../../_source-text/cut-runs.ts'
import type { ContextMark } from './context-marks.ts'

/** Text with the quote marked, the value in it strongly, and the evidence underlined. */
export function TextRuns({ runs }: { runs: readonly Run<ContextMark>[] }) {
  return runs.map(({ text, marks }, place) => {
    const parts = new Set(marks.map(({ part }) => part))
    const key = `${place} ${text.length}`
    if (parts.has('value'))
      return (
        <mark key={key} className="rounded-sm bg-accent px-0.5 font-semibold text-on-accent">
          {text}
        </mark>
      )
    const evidence = parts.has('evidence')
      ? 'underline decoration-accent decoration-dotted underline-offset-4'
      : ''
    if (parts.has('quote'))
      return (
        <mark key={key} className={`bg-accent-soft ${evidence}`}>
          {text}
        </mark>
      )
    return (
      <span key={key} className={evidence === '' ? 'text-muted' : evidence}>
        {text}
      </span>
    )
  })
}
