import type { Finding } from '../../lib/claims/judgement.ts'
import type { Share } from './matching.ts'
import type { SetScores } from './run-set.ts'
import { figuresKey, figuresOf as figuresOfFinding, findVerdict, type Verdict } from './verdicts.ts'

const HAND = { begin: '<!-- written by hand: begin -->', end: '<!-- written by hand: end -->' }
const NOT_YET = `${HAND.begin}\n\nNothing is written here yet.\n\n${HAND.end}`

/** The part of docs/evaluation.md that people write: it is kept when the figures are measured again. */
function handWritten(former: string): string {
  const [begin, end] = [former.indexOf(HAND.begin), former.indexOf(HAND.end)]
  return begin < 0 || end < begin ? NOT_YET : former.slice(begin, end + HAND.end.length)
}

/** The tables of all sets, as Markdown: what the terminal shows and the documentation keeps. */
export function figuresOf(results: readonly SetScores[], verdicts: readonly Verdict[]): string {
  return [
    claimsTable(results),
    derivedTable(results),
    contradictionsTable(results),
    raisedTable(results, verdicts),
  ].join('\n\n')
}

/** docs/evaluation.md: when and of what it was measured, the figures, and what people wrote about them. */
export function evaluationPage(about: {
  date: string
  commit: string
  figures: string
  former: string
}): string {
  return `# Evaluation

How well the reader reads and the judge judges, measured by \`npm run eval\` on ${about.date}, commit ${about.commit}.
The words are those of the [claim vocabulary](claim-vocabulary.md). *Facts* counts each (document, subject, property, value)
once; *scoped facts*, the figure that matters, also asks for unit, separating qualifiers and whether it is stated, expected or
denied; *places* counts every statement where it stands. The own set is in \`tests/eval\`, and the reader was
mended by looking at it: it shows what is known to work. The development set lies beside the project and is no part of it; nor are
unseen sets, documents of other people that nobody looked at while the reader was mended: they show how new documents are read.

${about.figures}

## What is missed, and why

${handWritten(about.former)}
`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function claimsTable(results: readonly SetScores[]): string {
  const rows = results.flatMap(({ set, claims }) =>
    (['facts', 'scoped', 'places'] as const).map((level) => [
      level === 'facts' ? `${set.name}, ${set.articles.length} articles` : '',
      level === 'scoped' ? 'scoped facts' : level,
      ...shareCells(claims[level]),
    ]),
  )
  const details = results.map(({ set, claims }) => [
    set.name,
    ...[claims.unit, claims.scope, claims.modality, claims.anchored].map(percent),
  ])
  return [
    '## Claims',
    table(['set', 'counted', 'precision', 'recall', 'F1', 'right', 'given', 'in gold'], rows),
    'Of the places found:',
    table(
      ['set', 'unit right', 'scope right', 'modality (mean F1 of the hedges)', 'quotes at their offsets'],
      details,
    ),
  ].join('\n\n')
}

function shareCells({ precision, recall, f1, tp, predicted, gold }: Share): readonly string[] {
  return [precision, recall, f1].map((figure) => figure.toFixed(3)).concat([tp, predicted, gold].map(String))
}

function percent(figure: number): string {
  return `${(figure * 100).toFixed(1)} %`
}

function derivedTable(results: readonly SetScores[]): string {
  const rows = results.map(({ set, derived, byGold }) => [
    set.name,
    ...shareCells(derived.found).slice(0, 3),
    `${derived.right} of ${derived.judged}`,
    `${byGold.right} of ${byGold.checkable}`,
  ])
  return [
    '## Relative statements',
    table(
      [
        'set',
        'precision',
        'recall',
        'F1',
        'verdict right, of those found and checkable',
        'verdict right by the gold’s figures',
      ],
      rows,
    ),
  ].join('\n\n')
}

function contradictionsTable(results: readonly SetScores[]): string {
  const rows = results
    .filter(({ set }) => set.listed.length > 0)
    .flatMap(({ set, fromGold, endToEnd }) =>
      [
        { from: 'gold claims', ...fromGold },
        { from: 'articles', ...endToEnd },
      ].map(({ from, scores }) => [
        set.name,
        from,
        `${scores.found} of ${scores.must}`,
        `${scores.alarms} of ${scores.mustNot}`,
        String(scores.raised),
        String(scores.unlisted.length),
      ]),
    )
  const head = ['set', 'from', 'pairs found', 'near-misses raised', 'raised in all', 'raised, in no list']
  return ['## Contradictions', ...(rows.length > 0 ? [table(head, rows)] : [])].join('\n\n')
}

/** Every contradiction that was raised, each with what a person says of it. */
function raisedTable(results: readonly SetScores[], verdicts: readonly Verdict[]): string {
  const sections = (['fromGold', 'endToEnd'] as const).map((from) => {
    const raised = results.flatMap((result) => distinct(result[from].raised))
    const read = raised.map((finding) => ({ finding, verdict: findVerdict(finding, verdicts) }))
    const title = from === 'fromGold' ? 'from the gold claims' : 'from the articles'
    return [`### Raised ${title}, and read by hand`, precisionWords(read), readTable(read)].join('\n\n')
  })
  return sections.join('\n\n')
}

interface Read {
  readonly finding: Finding
  readonly verdict: Verdict | undefined
}

function precisionWords(read: readonly Read[]): string {
  const right = read.filter(({ verdict }) => verdict?.verdict === 'right').length
  const open = read.filter(({ verdict }) => !verdict).length
  if (read.length === 0) return 'Nothing was raised.'
  const share = (right / read.length).toFixed(2)
  return `Right ${right} of ${read.length} (precision ${share})${open > 0 ? `; ${open} not read yet` : ''}.`
}

function readTable(read: readonly Read[]): string {
  return table(
    ['subject', 'one side', 'other side', 'rule', 'verdict'],
    read.map(({ finding, verdict }) => {
      const [a, b] = figuresOfFinding(finding)
      return [
        finding.subject,
        `${a} (${finding.a.sourceIds.join(', ')})`,
        `${b} (${finding.b.sourceIds.join(', ')})`,
        finding.rule,
        verdict ? `${verdict.verdict}: ${verdict.why}` : 'not read yet',
      ]
    }),
  )
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...new Map(
      findings.map((finding) => [figuresKey(finding.subject, figuresOfFinding(finding)), finding]),
    ).values(),
  ]
}
