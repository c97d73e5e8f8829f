import { toVocabularyValue } from '../../../lib/claims/value.ts'
import { readText } from './claims-of.ts'

/**
 * Claims in short, for tables of wordings: "price.input 2", in front of it the subject where it is not Grok 7. Units
 * and qualifiers are tested elsewhere.
 */
export function shortClaims(text: string): string[] {
  return readText(text).claims.map(({ subject, property, value }) => {
    const plain = toVocabularyValue(value)
    const written = typeof plain === 'object' ? JSON.stringify(plain) : String(plain)
    return `${subject === 'Grok 7' ? '' : `${subject}: `}${property} ${written}`
  })
}
