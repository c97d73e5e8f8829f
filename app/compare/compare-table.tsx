import { formatScope } from '../../lib/claims/format-value.ts'
import { findProperty, PROPERTIES } from '../../lib/claims/property.ts'
import type { TopicRow } from '../../lib/db/topic-row.ts'
import { Figure } from '../_components/figure.tsx'
import { StatusIcon } from '../_components/status-icon.tsx'
import { TableFrame } from '../_components/table-frame.tsx'
import { PROPERTY_GROUPS } from '../_words/property-group.ts'
import type { LabelOf } from '../_words/property-label.ts'
import { spreadOfTopic } from '../_words/spread-text.ts'
import { modelAddress, topicAddress } from '../addresses.ts'
import { bestOfRow } from './best-of-row.ts'
import { compareAddress } from './compare-filters.ts'
import type { ComparedModel } from './compared.ts'

const ORDER = new Map(PROPERTIES.map(({ key }, place) => [key, place]))

/** The properties of a group that at least one of the models has, those that most of them have first. */
function propertiesOf(group: string, models: readonly ComparedModel[]): string[] {
  const all = new Set(models.flatMap(({ topics }) => [...topics.keys()]))
  const having = (property: string) => models.filter(({ topics }) => topics.has(property)).length
  return [...all]
    .filter((property) => findProperty(property)?.group === group)
    .toSorted(
      (a, b) =>
        (ORDER.get(a) ?? Infinity) - (ORDER.get(b) ?? Infinity) || having(b) - having(a) || (a < b ? -1 : 1),
    )
}

/** Models side by side, group by group. */
export function CompareTable({
  models,
  better,
  labelOf,
}: {
  models: readonly ComparedModel[]
  better: ReadonlyMap<string, 'lower' | 'higher'>
  labelOf: LabelOf
}) {
  return (
    <TableFrame caption="The models side by side">
      <thead>
        <tr>
          <td className="sticky left-0 bg-surface sm:min-w-36" />
          {models.map((model) => (
            <ModelHead key={model.key} model={model} models={models} />
          ))}
        </tr>
      </thead>
      {PROPERTY_GROUPS.map(({ key, label }) => {
        const properties = propertiesOf(key, models)
        return properties.length === 0 ? null : (
          <tbody key={key} className="border-line border-t">
            <tr className="bg-surface">
              <th colSpan={models.length + 1} scope="rowgroup" className="font-semibold">
                {label}
              </th>
            </tr>
            {properties.map((property) => (
              <PropertyRow
                key={property}
                property={property}
                label={labelOf(property)}
                models={models}
                better={better.get(property)}
              />
            ))}
          </tbody>
        )
      })}
    </TableFrame>
  )
}

function ModelHead({ model, models }: { model: ComparedModel; models: readonly ComparedModel[] }) {
  const others = models.filter(({ key }) => key !== model.key).map(({ key }) => key)
  return (
    <th scope="col" className="min-w-40 font-medium">
      <a href={modelAddress(model.key)} className="link text-base">
        {model.name}
      </a>
      <span className="block font-normal text-muted">
        {model.vendorName}
        {' · '}
        <a href={compareAddress(others)} className="link inline-block py-0.5">
          remove<span className="sr-only"> {model.name}</span>
        </a>
      </span>
    </th>
  )
}

function PropertyRow({
  property,
  label,
  models,
  better,
}: {
  property: string
  label: string
  models: readonly ComparedModel[]
  better: 'lower' | 'higher' | undefined
}) {
  const topics = models.map((model) => model.topics.get(property))
  const winners = bestOfRow(topics, better)
  return (
    <tr>
      <th scope="row" className="sticky left-0 bg-paper font-normal max-sm:max-w-28">
        {label}
      </th>
      {models.map((model, place) => (
        <Cell
          key={model.key}
          model={model}
          topic={topics[place]}
          wins={winners.has(topics[place]?.id ?? '')}
        />
      ))}
    </tr>
  )
}

function Cell({ model, topic, wins }: { model: ComparedModel; topic: TopicRow | undefined; wins: boolean }) {
  if (topic?.best == null) return <td className="text-muted">{topic ? 'no figure' : 'not stated'}</td>
  const condition = formatScope(topic.best.qualifiers)
  const claimed = spreadOfTopic(topic)
  return (
    <td className={wins ? 'bg-agree-soft' : ''}>
      <a href={topicAddress(model.key, topic.property)} className="quiet-link">
        <Figure {...topic.best} />
      </a>
      {wins ? <span className="ml-1.5 font-medium text-agree text-xs">best</span> : null}
      {condition === '' ? null : <span className="block text-muted">{condition}</span>}
      {topic.raisedCount === 0 ? null : (
        <span className="flex items-center gap-1 text-contested">
          <StatusIcon status="contested" className="size-3.5" />
          {claimed === undefined ? 'contested' : `claimed ${claimed}`}
        </span>
      )}
    </td>
  )
}
