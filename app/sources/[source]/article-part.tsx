import type { Part } from '../../_source-text/excerpts.ts'
import { counted } from '../../_words/counted.ts'
import { ArticleTable } from './article-table.tsx'
import { type Article, ArticleText } from './article-text.tsx'
import { Margin } from './margin.tsx'
import { sectionAnchor } from './section-anchor.ts'

/** Where a line break of the source is one that people see; Markdown and HTML join their lines. */
const LINES: Readonly<Record<string, string>> = { 'text/plain': 'whitespace-pre-line' }

/** A part of the article with its verdicts beside it where the screen is wide enough, else beneath it. */
export function ArticlePart({ part, article }: { part: Part; article: Article }) {
  if (part.kind === 'gap')
    return (
      <p className="max-w-2xl border-line border-y border-dashed py-1 text-center text-muted text-sm">
        … {counted(part.passages, 'passage')} without claims …
      </p>
    )
  if (part.kind === 'table')
    return (
      <div className="space-y-3">
        <ArticleTable part={part} article={article} />
        <Margin span={part.block} article={article} wide />
      </div>
    )
  return (
    <div className="gap-x-8 gap-y-2 max-lg:space-y-2 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
      <Passage block={part.block} article={article} />
      <Margin span={part.block} article={article} wide={false} />
    </div>
  )
}

function Passage({ block, article }: { block: Extract<Part, { kind: 'block' }>['block']; article: Article }) {
  const text = <ArticleText span={block} kind={block.kind} article={article} />
  switch (block.kind) {
    case 'heading':
      return (
        <h3 id={sectionAnchor(block)} className={block.level <= 2 ? 'pt-4 text-xl' : 'pt-2 text-lg'}>
          {text}
        </h3>
      )
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
