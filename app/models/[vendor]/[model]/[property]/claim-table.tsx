import { formatScope } from '../../../../../lib/claims/format-value.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'
import { Empty } from '../../../../_components/empty.tsx'
import { Figure } from '../../../../_components/figure.tsx'
import { IsoDate } from '../../../../_components/iso-date.tsx'
import { SourceName } from '../../../../_components/source-name.tsx'
import { StatusMark } from '../../../../_components/status-mark.tsx'
import { TableFrame } from '../../../../_components/table-frame.tsx'
import { Term } from '../../../../_components/term.tsx'
import { counted, countText } from '../../../../_words/counted.ts'
import type { TermId } from '../../../../_words/glossary.ts'
import { readerSentence } from '../../../../_words/reader-sentence.ts'
import { SOURCE_KIND } from '../../../../_words/source-kind.ts'
import { claimAddress } from '../../../../addresses.ts'

const COLUMNS: readonly { name: string; term?: TermId }[] = [
  { name: 'Value' },
  { name: 'As written' },
  { name: 'Who says it' },
  { name: 'Said' },
  { name: 'Standing', term: 'standing' },
]

/** Every claim of the topic: what the picture shows, and the way to the words of each. */
export function ClaimTable({ claims, total }: { claims: readonly ClaimRow[]; total: number }) {
  if (claims.length === 0) return <Empty>No claim about this counts any more.</Empty>
  const conditions = claims.some(({ qualifiers }) => Object.keys(qualifiers).length > 0)
  const columns = conditions ? COLUMNS.toSpliced(1, 0, { name: 'Condition', term: 'condition' }) : COLUMNS
  return (
    <>
      <TableFrame caption="Every claim about this, with who says it and in which words">
        <thead>
          <tr>
            {columns.map(({ name, term }) => (
              <th key={name} scope="col" className="font-medium">
                {term === undefined ? name : <Term id={term}>{name}</Term>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} conditions={conditions} />
          ))}
        </tbody>
      </TableFrame>
      {claims.length < total ? (
        <p className="mt-2 text-muted text-sm">
          {counted(claims.length, 'claim')} of {countText(total)}, in the order of their values.
        </p>
      ) : null}
    </>
  )
}

function ClaimLine({ claim, conditions }: { claim: ClaimRow; conditions: boolean }) {
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap font-normal">
        <a href={claimAddress(claim.id)} className="link">
          <Figure {...claim} />
        </a>
      </th>
      {conditions ? (
        <td className="min-w-32">
          {formatScope(claim.qualifiers) || <span className="text-muted">none given</span>}
        </td>
      ) : null}
      <td className="min-w-28 max-w-48">{claim.written === '' ? '' : `“${claim.written}”`}</td>
      <td className="min-w-56 wrap-anywhere">
        <SourceName source={claim.source} badge={false} />
        <span className="block text-muted">{SOURCE_KIND[claim.source.kind].label}</span>
        {claim.attributedTo === null ? null : (
          <span className="block text-muted">measured by {claim.attributedTo}, as it says</span>
        )}
      </td>
      <td>
        {claim.said.basis === 'retrieved' ? <span className="block text-muted">undated; taken</span> : null}
        <IsoDate date={claim.said.date} />
      </td>
      <td title={readerSentence(claim.statusSentence)}>
        <StatusMark status={claim.status} />
      </td>
    </tr>
  )
}
