import type { Element, Root } from 'hast'
import { isHidden } from './html-hidden.ts'
import type { HtmlNode } from './html-tree.ts'
import type { UnreadPart, ViewBlock } from './view.ts'

/** Fewer characters than this on a page with scripts: the page is made by them. */
const LEAST_TEXT = 200

/** Words of an image's description or file name that say that it may show figures. */
const FIGURES =
  /chart|graph|plot|bench|table|score|eval|price|pricing|leaderboard|diagram|compar|results?|tableau|graphique|Tabelle|Grafik|Diagramm|Preis|gráfic|tabla|precio|résultat|图|表|图表|グラフ/i

/** What a page shows that a text reader cannot see: images that may hold figures, content that scripts make. */
export function htmlUnread(
  root: Root,
  blocks: readonly ViewBlock[],
  start: number,
  end: number,
): readonly UnreadPart[] {
  const images = imagesIn(root.children).map((image) => imagePart(image, start))
  const shown = blocks.reduce(
    (sum, block) => sum + ('text' in block ? block.text.text.length : LEAST_TEXT),
    0,
  )
  const scripted = shown < LEAST_TEXT && runsScripts(root.children)
  return scripted ? [{ kind: 'scripts', span: { start, end } }, ...images] : images
}

/** Scripts that are programs; a description for search engines (JSON-LD) makes no page. */
const runsScripts = (nodes: readonly HtmlNode[]): boolean =>
  nodes.some(
    (node) =>
      node.type === 'element' &&
      (node.tagName === 'script' ? !/json/.test(String(node.properties.type)) : runsScripts(node.children)),
  )

function imagePart(image: Element, base: number): UnreadPart {
  const { alt } = image.properties
  const from = base + (image.position?.start.offset ?? 0)
  const span = { start: from, end: base + (image.position?.end.offset ?? 0) }
  return { kind: 'image', span, ...(typeof alt === 'string' && alt !== '' ? { description: alt } : {}) }
}

/** Visible images whose description or file name speaks of figures. */
function imagesIn(nodes: readonly HtmlNode[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || isHidden(node)) return []
    if (node.tagName !== 'img') return imagesIn(node.children)
    return mayShowFigures(`${node.properties.alt ?? ''} ${node.properties.src ?? ''}`) ? [node] : []
  })
}

export const mayShowFigures = (words: string): boolean => FIGURES.test(words)
