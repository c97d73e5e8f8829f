import { findProperty, PROPERTIES } from '../../../../lib/claims/property.ts'
import type { TopicRow } from '../../../../lib/db/topic-row.ts'
import { PROPERTY_GROUPS } from '../../../_words/property-group.ts'

const ORDER = new Map(PROPERTIES.map(({ key }, place) => [key, place]))

/** Topics under the groups of their properties; contested ones first, then in the order of the property list. */
export function topicsByGroup(topics: readonly TopicRow[]) {
  return PROPERTY_GROUPS.flatMap((group) => {
    const own = topics.filter(({ property }) => findProperty(property)?.group === group.key)
    return own.length === 0 ? [] : [{ group, topics: own.toSorted(contestedFirst) }]
  })
}

function contestedFirst(a: TopicRow, b: TopicRow): number {
  return (
    Number(b.raisedCount > 0) - Number(a.raisedCount > 0) ||
    (ORDER.get(a.property) ?? Infinity) - (ORDER.get(b.property) ?? Infinity) ||
    b.sourceCount - a.sourceCount ||
    (a.property < b.property ? -1 : 1)
  )
}
