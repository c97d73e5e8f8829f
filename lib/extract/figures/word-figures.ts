import { Decimal } from '../../claims/decimal.ts'
import type { Figure } from './figure.ts'

/** "a million-token context", "a million-token beta". */
const ADJECTIVE =
  /(?<![\d\w-]|\d\s)(?:one[- ])?million[- ]token(?=\s+(?:context|window|prompt|input|beta|version|limit))/gi
/** "takes a million", "d'un million de jetons", "eine Million Token": one million that something holds. */
const ONE_MILLION =
  /(?<![\w/-]|per |pro |por |par |je )(?:(?:a|one|an entire) million(?: tokens)?|un million de (?:jetons|tokens)|un millón de tokens|eine(?:r)? Million Tokens?)(?![\w-]| [a-zà-ÿ]{3})/gi

/** Figures written in words. */
export function millionTokenFigures(text: string): Figure[] {
  if (!/mill/i.test(text)) return []
  return [...text.matchAll(ADJECTIVE), ...text.matchAll(ONE_MILLION)].map((match) => ({
    kind: 'figure',
    start: match.index,
    end: match.index + match[0].length,
    numberEnd: match.index + match[0].length,
    low: new Decimal(1_000_000),
    ...(/tok|jeton/i.test(match[0]) ? { unit: 'tokens' as const } : {}),
    unitText: /tok|jeton/i.test(match[0]) ? 'token' : '',
    scaled: true,
    decimals: false,
  }))
}
