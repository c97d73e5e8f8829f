import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

const CONTRAST =
  /\b(?:against|instead of|compared (?:with|to)|rather than|versus|vs\.?|down from|up from|standard|regular(?:ly)?|normal(?:ly)?|otherwise|(?<!every)elsewhere|statt|anstatt|gegenüber|sonst|regulär|frente a|en lugar de|en vez de|normal|au lieu de|contre)\b|标准|原价|通常|而不是|ではなく/i

/** Whether words set what follows against what stood before; a price that others are multiples of does not. */
function contrasts(words: string): boolean {
  const match = CONTRAST.exec(words)
  return match !== null && !isComparand(words, { start: match.index, end: match.index + match[0].length })
}

/** Whether a figure is set against what was said before, from a first figure on. */
export function isContrasted(
  { text, figures, end }: Sentence,
  figure: Range,
  first: Range | undefined = figures.find(({ kind }) => kind === 'figure'),
): boolean {
  const standard = /^[^,;，；]{0,40}(?:\b(?:standard|regular|normal)\b|标准|通常)/i
  if (standard.test(text.slice(figure.end, end))) return true
  return first !== undefined && first.start < figure.start && contrasts(text.slice(first.start, figure.start))
}

/** "three times the standard price", 标准价的一半: what prices are measured by, not what they hold for. */
export const isComparand = (
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  MEASURED_BY.test(words.slice(Math.max(0, start - 32), start)) ||
  /^\s?(?:价|價)?格?(?:的|の(?!料金|価格)|より)/.test(words.slice(end, end + 6))

const MEASURED_BY =
  /(?:\b(?:times|twice|double|triple|half|third|quarter|fifth|tenth|\d[x×]|percent|off|below|above|than|mal|fach\w*|doppelte\w*|Hälfte|Drittel|als|unter|über|veces|doble|mitad|menos que|más que|sobre|fois|double|moitié|que)|%)\s(?:(?:of|off|below|above|less|more|cheaper|than|der|des|dem|del?|du|sur|sous|la|el|le|au|das|as)\s)*(?:the|its|our|their|den|el|la|le|l['’])?\s?$/i
