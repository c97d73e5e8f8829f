import type { SourceBrief } from '../../lib/db/source-row.ts'
import { SOURCE_KIND } from '../_words/source-kind.ts'
import { articleTitle, speakerName } from '../_words/source-name.ts'
import { sourceAddress } from '../addresses.ts'

/** Who says it: publisher first, then the article; digests say that the record is ours, unless that stands beside. */
export function SourceName({ source, badge = true }: { source: SourceBrief; badge?: boolean }) {
  const speaker = speakerName(source)
  const title = articleTitle(source)
  return (
    <span>
      <a href={sourceAddress(source.slug)} className="link">
        {speaker}
      </a>
      {title === speaker ? null : <span className="text-muted">, {title}</span>}
      {badge && source.kind === 'digest' ? <RecordedByUs /> : null}
    </span>
  )
}

/** Says that the words are our record of an article, not the article. */
export function RecordedByUs() {
  return (
    <span
      title={SOURCE_KIND.digest.meaning}
      className="ml-1.5 whitespace-nowrap rounded-sm border border-line px-1 text-muted text-xs"
    >
      {SOURCE_KIND.digest.label}
    </span>
  )
}
