import { TableFrame } from '../../_components/table-frame.tsx'
import type { Part } from '../../_source-text/excerpts.ts'
import { counted } from '../../_words/counted.ts'
import { type Article, ArticleText } from './article-text.tsx'

/** A table of the article with its claims marked: the header row and the rows with claims. */
export function ArticleTable({
  part,
  article,
}: {
  part: Extract<Part, { kind: 'table' }>
  article: Article
}) {
  return (
    <div>
      <TableFrame caption={`Table ${part.number} of the source`}>
        <tbody>
          {part.rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows that share a cell begin at the same place
            <tr key={place} className={place === 0 ? 'bg-surface' : ''}>
              {row.map((cell, column) => {
                const Cell = cell.header || column === 0 ? 'th' : 'td'
                return (
                  <Cell
                    // a cell that spans several columns stands in each of them
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is what the cell is
                    key={`${cell.start} ${column}`}
                    {...(Cell === 'th' ? { scope: place === 0 ? 'col' : 'row' } : {})}
                    className={place === 0 ? 'font-medium' : 'font-normal'}
                  >
                    <ArticleText span={cell} kind="paragraph" article={article} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {part.leftOut === 0 ? null : (
        <p className="mt-1 text-muted text-sm">… {counted(part.leftOut, 'row')} without claims …</p>
      )}
    </div>
  )
}
