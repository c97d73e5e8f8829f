import type { Metadata } from 'next'
import { changesByDay } from '../../lib/db/queries/changes-by-day.ts'
import { Empty } from '../_components/empty.tsx'
import { NothingRead } from '../_components/nothing-read.tsx'
import { PageHead } from '../_components/page-head.tsx'
import { Static } from '../_static/static.tsx'
import { listAddress } from '../addresses.ts'
import { readLabels } from '../read-labels.ts'
import { dayParam, type SearchParams } from '../route-params.ts'
import { DayChanges } from './day-changes.tsx'

export const metadata: Metadata = {
  title: 'Changes',
  description: 'What was added and what it changed, day by day: sources, contradictions, decisions.',
  alternates: { canonical: '/changes' },
}

const DAYS = 14
/** Things of a sort that are listed for a day. */
const LISTED = 10

export default async function ChangesPage({ searchParams }: { searchParams: SearchParams }) {
  const before = dayParam((await searchParams).before)
  const days = await changesByDay(before, DAYS, LISTED)
  const labelOf = await readLabels(
    days.flatMap(({ raised, gone, decisions }) =>
      [...raised, ...gone, ...decisions].map(({ property }) => property),
    ),
  )
  const last = days.at(-1)
  return (
    <Static>
      <PageHead title="Changes">
        <p>What was added, and what it changed, day by day.</p>
      </PageHead>
      {days.length > 0 ? null : before ? (
        <Empty>Nothing has changed before that day.</Empty>
      ) : (
        <NothingRead />
      )}
      {days.map((day) => (
        <DayChanges key={day.day} day={day} labelOf={labelOf} />
      ))}
      {days.length < DAYS || last === undefined ? null : (
        <p className="mt-6">
          <a href={listAddress('/changes', { before: last.day })} rel="next" className="button-quiet">
            Earlier
          </a>
        </p>
      )}
    </Static>
  )
}
