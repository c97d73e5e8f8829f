import type { Element, Root } from 'hast'
import { type HtmlNode, textContent } from './html-tree.ts'
import { matchesIn } from './matches-in.ts'
import type { UnreadPart, ViewBlock } from './view.ts'

/** An amount in a description of offers for programs (schema.org): `"price": "3.00"`. */
const AMOUNT = /"(?:price|lowPrice|highPrice)"\s*:\s*"?(\d+(?:\.\d+)?)/g

/**
 * Descriptions for programs (JSON-LD) that give prices which the page does not show. They often are of another day or plan
 * than the page, so that none of them is read; that they are there is told.
 */
export function unshownData(root: Root, blocks: readonly ViewBlock[], base: number): readonly UnreadPart[] {
  const scripts = dataScripts(root.children)
  if (scripts.length === 0) return []
  const shown = new Set(
    blocks
      .flatMap(textsOf)
      .flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? [])
      .map(Number),
  )
  return scripts
    .filter((script) => amountsIn(script).some((amount) => !shown.has(amount)))
    .map(({ position }) => ({
      kind: 'data',
      span: { start: base + (position?.start.offset ?? 0), end: base + (position?.end.offset ?? 0) },
    }))
}

const amountsIn = (script: Element): number[] =>
  matchesIn(AMOUNT, textContent(script)).map(([, amount]) => Number(amount))

const textsOf = (block: ViewBlock): string[] => {
  if (block.kind === 'code') return []
  return block.kind === 'table' ? block.rows.flat().map(({ text }) => text.text) : [block.text.text]
}

function dataScripts(nodes: readonly HtmlNode[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    if (node.tagName !== 'script') return dataScripts(node.children)
    return /ld\+json/.test(String(node.properties.type)) ? [node] : []
  })
}
