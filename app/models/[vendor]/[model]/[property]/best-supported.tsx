import { formatScope } from '../../../../../lib/claims/format-value.ts'
import type { BestValue } from '../../../../../lib/claims/judgement.ts'
import { scopeKey } from '../../../../../lib/claims/qualifier.ts'
import type { TopicRow } from '../../../../../lib/db/topic-row.ts'
import { Empty } from '../../../../_components/empty.tsx'
import { Figure } from '../../../../_components/figure.tsx'
import { SupportMark } from '../../../../_components/support-mark.tsx'
import { Term } from '../../../../_components/term.tsx'
import { readerSentence } from '../../../../_words/reader-sentence.ts'

/** The value that most speaks for, in large, and why it is that; those of other conditions beneath it. */
export function BestSupported({ topic: { best, facts } }: { topic: TopicRow }) {
  if (best === null) return <Empty>No source states a figure.</Empty>
  const shown = scopeKey(best.qualifiers)
  const others = facts.filter(({ qualifiers }) => scopeKey(qualifiers) !== shown)
  return (
    <section aria-labelledby="best" className="border-accent border-l-4 pl-5">
      <h2 id="best" className="flex flex-wrap items-center gap-x-3 font-normal text-muted text-sm">
        <Term id="best-supported">Best-supported value</Term> <SupportMark best={best} />
      </h2>
      <p className="my-1">
        <Figure {...best} size="huge" tap />
      </p>
      <Condition fact={best} />
      <p className="max-w-prose">{readerSentence(best.sentence)}</p>
      {others.length === 0 ? null : <OtherConditions facts={others} />}
    </section>
  )
}

function Condition({ fact }: { fact: BestValue }) {
  const condition = formatScope(fact.qualifiers)
  return condition === '' ? null : <p className="mb-1 font-medium">{condition}</p>
}

function OtherConditions({ facts }: { facts: readonly BestValue[] }) {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-8 gap-y-2 text-sm" aria-label="Under other conditions">
      {facts.map((fact) => (
        <li key={scopeKey(fact.qualifiers)} title={readerSentence(fact.sentence)}>
          <span className="block text-muted">{formatScope(fact.qualifiers) || 'No condition given'}</span>
          <Figure {...fact} />
        </li>
      ))}
    </ul>
  )
}
