import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import type { DerivedRow } from '../../../lib/db/queries/sources.ts'
import { StatusIcon } from '../../_components/status-icon.tsx'
import { counted } from '../../_words/counted.ts'
import type { LabelOf } from '../../_words/property-label.ts'
import { VerdictItem } from './verdict-item.tsx'
import { type Verdict, verdictsOf } from './verdicts-of.ts'

/** What fits into five seconds. */
const SHOWN = 5
const DISPUTED_SHOWN = 3

/** The statements of an article that do not hold: contradicted values, and comparisons that do not come out. */
export function DoesNotHold({
  claims,
  derived,
  labelOf,
  path,
}: {
  claims: readonly ClaimMark[]
  derived: readonly DerivedRow[]
  labelOf: LabelOf
  path: string
}) {
  const verdicts = verdictsOf(claims.filter(({ status }) => status === 'contradicted'))
  const disputed = verdictsOf(claims.filter(({ status }) => status === 'contested'))
  const wrong = derived.filter(({ holds }) => holds === false)
  return (
    <div className="min-w-0">
      <h3 className="mb-2 font-medium text-base">What does not hold</h3>
      {verdicts.length + wrong.length === 0 ? (
        <p className="text-muted text-sm">
          Nothing in it is contradicted with more weight than it has itself.
        </p>
      ) : null}
      {wrong.length === 0 ? null : (
        <ul className="space-y-2 text-sm leading-snug">
          {wrong.map(({ id, quote, calculation }) => (
            <li key={id} className="flex gap-2">
              <StatusIcon status="contradicted" className="mt-1 size-4 text-against" />
              <div className="min-w-0">
                <p>
                  <span className="sr-only">Does not come out: </span>
                  <a href={`${path}#calculations`} className="link">
                    “{quote}”
                  </a>
                </p>
                <p className="text-muted">{calculation}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Verdicts verdicts={verdicts} most={SHOWN} labelOf={labelOf} path={path} />
      {disputed.length === 0 ? null : (
        <>
          <h3 className="mt-5 mb-2 font-medium text-base">What others dispute</h3>
          <Verdicts verdicts={disputed} most={DISPUTED_SHOWN} labelOf={labelOf} path={path} />
        </>
      )}
    </div>
  )
}

/** Each leads to its place in the text; what is too much leads to the text with only those marked. */
function Verdicts({
  verdicts,
  most,
  labelOf,
  path,
}: {
  verdicts: readonly Verdict[]
  most: number
  labelOf: LabelOf
  path: string
}) {
  const status = verdicts[0]?.claim.status
  if (status === undefined) return null
  const more = verdicts.length - most
  return (
    <>
      <ul className="mt-2 space-y-2 text-sm leading-snug">
        {verdicts.slice(0, most).map((verdict) => (
          <VerdictItem
            key={verdict.claim.id}
            verdict={verdict}
            href={`${path}#${verdict.claim.id}`}
            labelOf={labelOf}
          />
        ))}
      </ul>
      {more > 0 ? (
        <p className="mt-2 text-sm">
          <a href={`${path}?show=${status}#text`} className="link inline-block py-0.5">
            {counted(more, 'more', 'more')}
          </a>
        </p>
      ) : null}
    </>
  )
}
