import type { Part } from '../../_source-text/excerpts.ts'
import { counted } from '../../_words/counted.ts'
import { ArticleTable } from './article-table.tsx'
import { type Article, ArticleText } from './article-text.tsx'

/** Where a line break of the source is one that people see; Markdown and HTML join their lines. */
const LINES: Readonly<Record<string, string>> = { 'text/plain': 'whitespace-pre-line' }

/** A heading, a paragraph, an item, code or a table of the article, or what is left out between them. */
export function ArticlePart({ part, ...article }: { part: Part } & Article) {
  if (part.kind === 'gap')
    return (
      <p className="border-line border-y border-dashed py-1 text-center text-muted text-sm">
        … {counted(part.passages, 'passage')} without claims …
      </p>
    )
  if (part.kind === 'table') return <ArticleTable part={part} {...article} />
  const { block } = part
  const text = <ArticleText span={block} kind={block.kind} {...article} />
  switch (block.kind) {
    case 'heading':
      return <h3 className={block.level <= 2 ? 'pt-4 text-xl' : 'pt-2 text-lg'}>{text}</h3>
    case 'item':
      return (
        <p className="relative pl-5 before:absolute before:left-1 before:text-muted before:content-['•']">
          {text}
        </p>
      )
    case 'code':
      return (
        <pre className="whitespace-pre-wrap rounded-md bg-surface p-4 font-mono text-sm">
          <code>{text}</code>
        </pre>
      )
    case 'paragraph':
      return <p className={LINES[article.written.mediaType]}>{text}</p>
  }
}
