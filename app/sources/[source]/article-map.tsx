import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import type { SourceReading } from '../../../lib/db/queries/sources.ts'
import { StatusIcon } from '../../_components/status-icon.tsx'
import { visibleText } from '../../_source-text/visible-text.ts'
import { writtenOf } from '../../_source-text/written-of.ts'
import { CLAIM_STATUS } from '../../_words/claim-status.ts'
import { counted } from '../../_words/counted.ts'
import { recordWords } from '../../_words/record-words.ts'
import { sectionAnchor } from './section-anchor.ts'
import { type ArticleSection, sectionsOf } from './sections-of.ts'

/** More signs than this do not fit into a line. */
const SIGNS = 28
/** More sections than this are folded in. */
const OPEN = 9

/** The article at a glance: a line per section, a sign per claim in it, in the order of the text. */
export function ArticleMap({
  reading,
  claims,
}: {
  reading: SourceReading | undefined
  claims: readonly ClaimMark[]
}) {
  const written = writtenOf(reading)
  if (reading === undefined || written === undefined) return null
  const lines = sectionsOf(reading.blocks, claims).map(({ heading, claims }) => ({
    title: heading ? visibleText(written, heading, 'heading').text.trim() : 'Beginning',
    anchor: sectionAnchor(heading),
    claims,
  }))
  return (
    <nav aria-labelledby="map" className="min-w-0">
      <h3 id="map" className="mb-2 font-medium text-base">
        The article at a glance
      </h3>
      <ol>
        {lines.slice(0, OPEN).map((line) => (
          <MapLine key={line.anchor} {...line} />
        ))}
      </ol>
      {lines.length > OPEN ? (
        <details>
          <summary className="py-1.5 text-sm">{counted(lines.length - OPEN, 'more section')}</summary>
          <ol>
            {lines.slice(OPEN).map((line) => (
              <MapLine key={line.anchor} {...line} />
            ))}
          </ol>
        </details>
      ) : null}
    </nav>
  )
}

function MapLine({
  title,
  anchor,
  claims,
}: { title: string; anchor: string } & Pick<ArticleSection, 'claims'>) {
  return (
    <li className="border-line border-t py-1">
      <a href={`#${anchor}`} className="quiet-link block">
        <span className="block truncate text-sm">{title}</span>
        <span className="flex flex-wrap gap-0.5" aria-hidden="true">
          {claims.slice(0, SIGNS).map(({ id, status }) => (
            <StatusIcon key={id} status={status} className={`size-3 ${CLAIM_STATUS[status].tone}`} />
          ))}
          {claims.length > SIGNS ? (
            <span className="text-muted text-xs leading-3">+{claims.length - SIGNS}</span>
          ) : null}
        </span>
        <span className="sr-only">: {recordWords(claims)}</span>
      </a>
    </li>
  )
}
