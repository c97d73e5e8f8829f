import type { Metadata } from 'next'
import { listHistoryOfModel } from '../../../../lib/db/queries/history-of-model.ts'
import { listTopicsOfModel } from '../../../../lib/db/queries/topics.ts'
import { Empty } from '../../../_components/empty.tsx'
import { PageHead } from '../../../_components/page-head.tsx'
import { Static } from '../../../_static/static.tsx'
import { counted } from '../../../_words/counted.ts'
import { modelAddress } from '../../../addresses.ts'
import { compareAddress } from '../../../compare/compare-filters.ts'
import { readLabels } from '../../../read-labels.ts'
import { readModel, redirectRenamed } from './read-model.ts'
import { TopicGroup } from './topic-group.tsx'
import { topicsByGroup } from './topics-by-group.ts'

type Props = { params: Promise<{ vendor: string; model: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { vendor, model } = await params
  const { key, name } = await readModel(vendor, model)
  return {
    title: name,
    description: `${name}: prices, limits, benchmarks and dates as sources state them, and where they disagree.`,
    alternates: { canonical: modelAddress(key) },
  }
}

export default async function ModelPage({ params }: Props) {
  const { vendor, model: slug } = await params
  const model = await readModel(vendor, slug)
  redirectRenamed(model, { vendor, model: slug })
  const [topics, history] = await Promise.all([listTopicsOfModel(model.key), listHistoryOfModel(model.key)])
  const valuesOf = new Map(history.map(({ topicId, values }) => [topicId, values]))
  const labelOf = await readLabels(topics.map(({ property }) => property))
  const aliases = model.aliases.filter((alias) => alias !== model.name)
  return (
    <Static>
      <PageHead title={model.name} crumbs={[{ href: '/models', label: 'Models' }]}>
        <p>
          {model.vendor.name} · {counted(model.claimCount, 'claim')} on{' '}
          {counted(model.topicCount, 'property', 'properties')}
          {model.contestedCount > 0 ? `, ${model.contestedCount} of them contested` : ''}
        </p>
        {aliases.length === 0 ? null : <p className="mt-1 text-sm">Also written {aliases.join(', ')}</p>}
        <p className="mt-1 text-sm">
          <a href={compareAddress([model.key])} className="link inline-block py-0.5">
            Compare with others
          </a>
        </p>
      </PageHead>
      {topics.length === 0 ? (
        <Empty>
          No source that was read makes a claim about {model.name}. If you know one,{' '}
          <a href="/submit" className="link">
            submit it
          </a>
          .
        </Empty>
      ) : null}
      {topicsByGroup(topics).map(({ group, topics }) => (
        <TopicGroup key={group.key} group={group} topics={topics} valuesOf={valuesOf} labelOf={labelOf} />
      ))}
    </Static>
  )
}
