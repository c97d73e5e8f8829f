import type { ViewBlock } from './view.ts'

/** Blocks as they are collected, with the headings among them whose element has not ended yet. */
export class BlockList {
  readonly all: ViewBlock[] = []
  /** Where headings stand, ascending; `#open` those that nothing has closed. */
  readonly #headings: number[] = []
  readonly #open: number[] = []

  get length(): number {
    return this.all.length
  }

  push(block: ViewBlock): void {
    if (block.kind === 'heading') {
      this.#headings.push(this.all.length)
      if (block.until === undefined) this.#open.push(this.all.length)
    }
    this.all.push(block)
  }

  /** An element ended whose blocks began at `first`: its headings end with it where it holds other text, too. */
  closeHeadings(first: number, end: number): void {
    const headings = this.#headings.length - firstFrom(this.#headings, first)
    if (headings === 0 || headings === this.all.length - first) return
    for (let at = this.#open.at(-1); at !== undefined && at >= first; at = this.#open.at(-1)) {
      const block = this.all[at]
      if (block?.kind === 'heading') this.all[at] = { ...block, until: end }
      this.#open.pop()
    }
  }
}

/** Index of the first of ascending positions that is not before `from`. */
function firstFrom(positions: readonly number[], from: number): number {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
