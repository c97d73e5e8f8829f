import type { SourceBrief } from '../../lib/db/source-row.ts'
import { articleTitle, speakerName } from './source-name.ts'

/** Each article once: where the original is among the sources, our record of it says nothing more. */
export function oncePerArticle(sources: readonly SourceBrief[]): SourceBrief[] {
  const articles = Map.groupBy(sources, (source) => `${speakerName(source)}\n${articleTitle(source)}`)
  return [...articles.values()].flatMap(
    (same) => same.find(({ kind }) => kind !== 'digest') ?? same.slice(0, 1),
  )
}
