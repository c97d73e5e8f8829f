import type { Metadata } from 'next'
import { PageHead } from '../_components/page-head.tsx'
import { Section } from '../_components/section.tsx'
import { StatusMark } from '../_components/status-mark.tsx'
import { Static } from '../_static/static.tsx'
import { CLAIM_STATUS, CLAIM_STATUSES } from '../_words/claim-status.ts'
import { EXPLAINED, FINDING_KIND, RAISED } from '../_words/finding-kind.ts'
import { GLOSSARY } from '../_words/glossary.ts'
import { HowItWorks } from './how-it-works.tsx'
import { Markdown } from './markdown.tsx'
import { readEvaluation } from './read-evaluation.ts'

export const metadata: Metadata = {
  title: 'Methods and glossary',
  description: 'How claims are read, compared and judged, what that cannot do, and what the words mean.',
  alternates: { canonical: '/methods' },
}

const PARTS = [
  { id: 'statuses', title: 'How a claim may stand' },
  { id: 'kinds', title: 'Kinds of difference' },
  { id: 'glossary', title: 'Glossary' },
  { id: 'accuracy', title: 'How well it reads and judges' },
] as const

export default async function MethodsPage() {
  const evaluation = await readEvaluation()
  return (
    <Static>
      <PageHead title="Methods and glossary">
        <p>How claims are read, compared and judged, and what that cannot do.</p>
        <ul className="mt-3 flex flex-wrap gap-x-5 text-sm">
          {PARTS.filter(({ id }) => id !== 'accuracy' || evaluation !== undefined).map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="link inline-block py-0.5">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </PageHead>
      <HowItWorks />
      <Section id="statuses" title="How a claim may stand">
        <dl className="max-w-prose space-y-4">
          {CLAIM_STATUSES.map((status) => (
            <div key={status} id={`status-${status}`} className="target:bg-accent-soft">
              <dt>
                <StatusMark status={status} />
              </dt>
              <dd>{CLAIM_STATUS[status].meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="kinds" title="Kinds of difference">
        <dl className="max-w-prose space-y-4">
          {[...RAISED, ...EXPLAINED].map((kind) => (
            <div key={kind} id={`kind-${kind}`} className="target:bg-accent-soft">
              <dt className="font-medium">{FINDING_KIND[kind].label}</dt>
              <dd>
                {FINDING_KIND[kind].meaning}{' '}
                <span className="text-muted">
                  {RAISED.includes(kind) ? 'Shown as a contradiction.' : 'Shown as explained.'}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="glossary" title="Glossary">
        <dl className="max-w-prose space-y-4">
          {GLOSSARY.map(({ id, term, meaning }) => (
            <div key={id} id={id} className="target:bg-accent-soft">
              <dt className="font-medium">{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {evaluation === undefined ? null : (
        <Section id="accuracy" title="How well it reads and judges">
          <Markdown text={evaluation} caption="Figures of the evaluation" />
        </Section>
      )}
    </Static>
  )
}
