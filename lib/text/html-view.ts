import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { unshownData } from './html-data.ts'
import { tabsOf } from './html-tabs.ts'
import { findElement, textContent } from './html-tree.ts'
import { htmlUnread } from './html-unread.ts'
import { HtmlWalk } from './html-walk.ts'
import type { UnreadPart, ViewBlock } from './view.ts'

const parser = unified().use(rehypeParse, { fragment: true })
const pageParser = unified().use(rehypeParse)

export interface HtmlView {
  readonly blocks: readonly ViewBlock[]
  readonly unread: readonly UnreadPart[]
  readonly title?: string
}

/** The blocks of an HTML page or of a piece of HTML inside a source text, and what cannot be read of it. */
export function htmlBlocks(source: string, start = 0, end = source.length): HtmlView {
  try {
    return readHtml(source, start, end)
  } catch (error) {
    // elements nested thousands deep exhaust the stack; no page that people made does
    if (!(error instanceof RangeError)) throw error
    return { blocks: [], unread: [{ kind: 'nesting', span: { start, end } }] }
  }
}

function readHtml(source: string, start: number, end: number): HtmlView {
  const html = source.slice(start, end)
  const isPage = /^\s*<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 1000))
  const root: Root = (isPage ? pageParser : parser).parse(html)
  const titleElement = findElement(root.children, 'title')
  const title = titleElement ? textContent(titleElement).trim() : ''
  const blocks = new HtmlWalk(source, start, tabsOf(root.children)).read(root.children)
  const unread = [...htmlUnread(root, blocks, start, end), ...unshownData(root, blocks, start)]
  return { blocks, unread, ...(title ? { title } : {}) }
}
