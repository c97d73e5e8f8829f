import type { Figure } from './figure.ts'

/** "~$30/$180": what is meant roughly is the pair. */
export const sharedHedges = (text: string, figures: readonly Figure[]): Figure[] => {
  let before: Figure | undefined
  return figures.map((figure) => {
    const isPair =
      before?.hedge === 'approximate' &&
      before.currency !== undefined &&
      before.currency === figure.currency &&
      text.slice(before.end, figure.start).trim() === '/'
    before = isPair && !figure.hedge ? { ...figure, hedge: 'approximate' } : figure
    return before
  })
}
