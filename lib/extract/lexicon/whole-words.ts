import { LexiconPattern } from './lexicon-pattern.ts'

/** A letter, digit or `_` of a script that parts its words: `\b` knows no accents ("lancé " ends in none). */
const WORD_CHARACTER = '[A-Za-zÀ-ɏ0-9_]'

/** A pattern that matches one of `words` as whole words, or one of `signs` (also words of Chinese and Japanese) anywhere. */
export function wholeWords(words: string, signs = '', flags = 'i'): RegExp {
  const accented = words.replace(/\\w(?=[*+])/g, WORD_CHARACTER)
  const whole = words === '' ? [] : [`(?<!${WORD_CHARACTER})(?:${accented})(?!${WORD_CHARACTER})`]
  return new LexiconPattern([...whole, ...(signs === '' ? [] : [signs])].join('|'), flags)
}
