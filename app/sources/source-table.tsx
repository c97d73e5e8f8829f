import type { SourceRow } from '../../lib/db/queries/sources.ts'
import { IsoDate } from '../_components/iso-date.tsx'
import { RecordedByUs } from '../_components/source-name.tsx'
import { TableFrame } from '../_components/table-frame.tsx'
import { Term } from '../_components/term.tsx'
import { countText } from '../_words/counted.ts'
import { SOURCE_KIND } from '../_words/source-kind.ts'
import { articleTitle, speakerName } from '../_words/source-name.ts'
import { sourceAddress } from '../addresses.ts'
import { TallyBar } from './tally-bar.tsx'

/** The sources with their records. */
export function SourceTable({ sources }: { sources: readonly SourceRow[] }) {
  return (
    <TableFrame caption="Sources and their records">
      <thead>
        <tr className="[&>th]:font-medium">
          <th scope="col">Source</th>
          <th scope="col">Published</th>
          <th scope="col" className="text-right">
            Claims
          </th>
          <th scope="col" className="text-right">
            Corroborated
          </th>
          <th scope="col" className="text-right">
            Contradicted
          </th>
          <th scope="col">
            <Term id="record">Record</Term>
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </tbody>
    </TableFrame>
  )
}

function SourceLine({ source }: { source: SourceRow }) {
  return (
    <tr>
      <th scope="row" className="min-w-64 font-normal">
        <a href={sourceAddress(source.slug)} className="link">
          {articleTitle(source)}
        </a>
        <span className="block text-muted">
          {speakerName(source)}
          {source.kind === 'digest' ? <RecordedByUs /> : ` · ${SOURCE_KIND[source.kind].label}`}
        </span>
      </th>
      <td>
        {source.published === null ? (
          <span className="text-muted">no date</span>
        ) : (
          <IsoDate date={source.published} />
        )}
      </td>
      <td className="text-right tabular-nums">{countText(source.claims.total)}</td>
      <td className="text-right tabular-nums">{countText(source.claims.corroborated)}</td>
      <td className="text-right tabular-nums">{countText(source.claims.contradicted)}</td>
      <td className="min-w-28">
        <TallyBar claims={source.claims} />
      </td>
    </tr>
  )
}
