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
  if (part.kind === 'gap') return <Gap part={part} article={article} />
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

/** Passages that make no claim, folded: they are not shown here, but said to be there. */
function Gap({ part, article }: { part: Extract<Part, { kind: 'gap' }>; article: Article }) {
  const words = article.written.text.slice(part.start, part.end).trim().split(/\s+/).length
  return (
    <details className="max-w-2xl border-line border-y border-dashed text-muted text-sm">
      <summary className="py-1">{counted(part.passages, 'passage')} without claims</summary>
      <p className="screen-only pb-2">
        About {counted(words, 'word')}. This article may be shown here only in excerpts around its claims
        {article.original === null ? '.' : '; '}
        {article.original === null ? null : (
          <a href={article.original} rel="nofollow noopener" className="link">
            read the rest where it was published
          </a>
        )}
      </p>
    </details>
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
