import type { SourceBrief } from '../../lib/db/source-row.ts'

type Named = Pick<SourceBrief, 'title' | 'publisher' | 'records'>

/** Who speaks: of a digest, the publisher of the article it records. */
export function speakerName(source: Named): string {
  return source.records?.publisher ?? source.publisher ?? source.title
}

/** The article: of a digest, the one it records. */
export function articleTitle(source: Named): string {
  return source.records?.title ?? source.title
}
