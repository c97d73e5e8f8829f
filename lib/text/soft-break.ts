/** Nobody ends a paragraph with one of these: the line after goes on. In capitals they are something else: "MIT". */
const UNFINISHED =
  /(?:[,;(&/–—-]|\b(?:a|an|the|of|to|in|on|at|by|for|with|and|or|but|as|is|are|was|has|have|that|which|than|from|like|unlike|only|very|der|die|das|ein|eine|und|oder|mit|von|für|zu|el|la|los|las|un|una|y|o|con|de|del|para|por|le|les|des|et|ou|avec|pour|sur))$/

/** Where text is wrapped by hand or by an editor, lines are no longer than this. */
const WIDEST_WRAP = 120

/** Shorter lines than this are rows of something, not wrapped text. */
const NARROWEST_WRAP = 64

const SENTENCE_END = /[.!?。！？…]["'”’)\]*_]*$/
const LIST_MARK = /^(?:[-*+•·▪‣◦●–—]|\d{1,3}[.)]|[（(]\d{1,2}[)）])\s/
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，]$/u

/** Cells that copying ran together: such a line is a row. */
const GLUED = /[a-z][A-Z][a-z]{2,}|[a-z)][\d$€£]|[%\d)][A-Z][a-z]/

/** An id of a model or the like at the head of a line: "gpt-5-mini", "gemini-2.5-pro $10". Sentences go on with words. */
const ID = /^(?=\S*\d)[a-z][a-z\d]*[-/.:@_][\w.:/@-]*(?=\s|$)/
/** A cell without a value at the end of a row: "7B dSFT 2.75 -". */
const BLANK_CELL = /(?:\d\S*|^)\s*[-–—]$/
/** A cell by itself: "$12", "128K", "86.5%". */
const VALUE_CELL = /^[~≈<>]?\s?(?:[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?[%KMBT€])$/
/** The part of the widest line that a line has at least which goes on. */
const NEARLY_FULL = 0.85

/**
 * Whether a line goes on in the next one. `width` is the longest line of the paragraph: a line that had room
 * for the next word was ended on purpose.
 */
export function isSoftBreak(line: string, next: string, width: number): boolean {
  if (LIST_MARK.test(next) || line.endsWith(':') || line.endsWith('：')) return false
  const wrapped = width >= NARROWEST_WRAP && width <= WIDEST_WRAP
  const ended = SENTENCE_END.test(line)
  if (areRows(line, next, wrapped ? width : Number.POSITIVE_INFINITY)) return false
  if (!ended && (UNFINISHED.test(line) || /^[\p{Ll},;)&]/u.test(next))) return true
  if (GLUED.test(line)) return false
  if (ended) return wrapped && line.length > width * 0.6
  if (CJK_END.test(line)) return line.length > 24
  const word = /^\S+/.exec(next)?.[0].length ?? 0
  return wrapped && line.length > 40 && line.length + 1 + word > width
}

/** Whether lines are rows or cells: the next one begins with an id, or this one is a value or ends with a blank cell. */
const areRows = (line: string, next: string, width: number): boolean =>
  BLANK_CELL.test(line) ||
  VALUE_CELL.test(line) ||
  (ID.test(next) && (ID.test(line) || line.length < width * NEARLY_FULL))
