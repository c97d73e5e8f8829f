import type { AnyFigure } from '../figures/figure.ts'
import type { Sentence } from './sentence.ts'

/** "reducing needless edits (from 9% in A to 2% in B)": a share of what is said to change, where that is no benchmark. */
const LESS_OF =
  /(?<![\wÀ-ɏ])(?:reduc(?:e[sd]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas(?:e[sd]?|ing)|shrink(?:s|ing)?|halv(?:e[sd]?|ing)|(?:ver)?ring(?:ert|erte|ern)|senkt?e?n?|reduzier\w*|reduc(?:e|ir|ido|iendo|jo)|disminuy\w*|réduit|réduire|réduisant|diminue\w*)\s[^;.%]{3,80}$|(?:减少|降低|削減|減ら)[^；。%]{2,40}$/i

export function isShareOfChange({ text, start, figures, benchmarks }: Sentence, figure: AnyFigure): boolean {
  if (figure.kind === 'date' || figure.unit !== 'percent') return false
  const former = figures.findLast(({ end }) => end <= figure.start)
  const isEnd = former !== undefined && CHANGED_BESIDE.test(text.slice(former.end, figure.start))
  const from = isEnd ? former.start : figure.start
  const lead = LESS_OF.exec(text.slice(Math.max(start, from - 110), from))
  if (!lead) return false
  const at = from - lead[0].length
  return !benchmarks.some((benchmark) => benchmark.start >= at && benchmark.end <= figure.start)
}

/** "9% in A to 2%". */
const CHANGED_BESIDE = /^[^;.,%]{0,40}\s(?:to|auf|a|à|hasta)\s$/
