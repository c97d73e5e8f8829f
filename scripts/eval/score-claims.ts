import type { ClaimOfSet } from './eval-line.ts'
import { distinct, type Matching, match, type Share, shareOf, shareOfMatching } from './matching.ts'
import { hasScope, isScored, sameFact, sameScope, sameScopedFact, sameUnit } from './sameness.ts'

/** The text of a document, for checking quotes. */
export interface SetText {
  readonly text: string
  readonly isHtml: boolean
}

export interface ClaimScores {
  readonly facts: Share
  readonly scoped: Share
  readonly places: Share
  /** Of the places found: the share whose unit is right, and whose scope is, of those with one. */
  readonly unit: number
  readonly scope: number
  /** Mean F1 of the modalities other than asserted. */
  readonly modality: number
  /** The share of quotes that stand at their offsets. */
  readonly anchored: number
  readonly missed: readonly ClaimOfSet[]
  readonly spurious: readonly ClaimOfSet[]
}

const LONGEST_QUOTE = 400
/** Of a slice of HTML most is markup. */
const MARKUP = 5

/** Scores claims as the claim vocabulary's gold sets are meant: facts, scoped facts, and every statement at its place. */
export function scoreClaims(
  goldLines: readonly ClaimOfSet[],
  predictedLines: readonly ClaimOfSet[],
  { ambiguous, texts }: { ambiguous: readonly ClaimOfSet[]; texts: ReadonlyMap<string, SetText> },
): ClaimScores {
  const [gold, predicted] = [goldLines.filter(isScored), predictedLines.filter(isScored)]
  const forgive = ({ spurious, ...found }: Matching<ClaimOfSet>) => ({
    ...found,
    spurious: spurious.filter(
      (claim) => !ambiguous.some((may) => may.doc === claim.doc && sameFact(may, claim)),
    ),
  })
  const once = (same: typeof sameFact) =>
    forgive(match(distinct(gold, same), distinct(predicted, same), same))
  const scoped = once(sameScopedFact)
  const places = forgive(match(gold, predicted, samePlace))
  return {
    facts: shareOfMatching(once(sameFact)),
    scoped: shareOfMatching(scoped),
    places: shareOfMatching(places),
    unit: share(places.pairs, ([g, p]) => sameUnit(g, p)),
    scope: share(
      places.pairs.filter((pair) => pair.some(hasScope)),
      ([g, p]) => sameScope(g, p),
    ),
    modality: modalityScore(places.pairs),
    anchored: share(predicted, (claim) => isAnchored(claim, texts)),
    missed: scoped.missed,
    spurious: scoped.spurious,
  }
}

function samePlace(gold: ClaimOfSet, claim: ClaimOfSet): boolean {
  const overlaps =
    claim.start < gold.end && gold.start < claim.end && claim.end - claim.start <= LONGEST_QUOTE
  return overlaps && sameFact(gold, claim)
}

function share<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.length === 0 ? 1 : list.filter(test).length / list.length
}

function modalityScore(pairs: Matching<ClaimOfSet>['pairs']): number {
  const hedges = [...new Set(pairs.flatMap((pair) => pair.map(({ modality }) => modality)))].filter(
    (modality) => modality !== 'asserted',
  )
  const scores = hedges.map((hedge) => {
    const given = pairs.filter(([, { modality }]) => modality === hedge)
    const inGold = pairs.filter(([{ modality }]) => modality === hedge)
    return shareOf(given.filter((pair) => inGold.includes(pair)).length, given.length, inGold.length).f1
  })
  return scores.length === 0 ? 1 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function isAnchored({ doc, quote, start, end }: ClaimOfSet, texts: ReadonlyMap<string, SetText>): boolean {
  const document = texts.get(doc)
  if (!document) return true
  const { text, isHtml } = document
  const slice = text.slice(start, end)
  const isShort = end - start <= LONGEST_QUOTE * (isHtml ? MARKUP : 1)
  return quote !== '' && isShort && (slice === quote || (isHtml && visible(slice) === visible(quote)))
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
])

/** What a reader sees of a slice of HTML: comments and tags away, entities decoded, white space folded. */
function visible(slice: string): string {
  return slice
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (all, entity: string) => decoded(entity.toLowerCase()) ?? all)
    .replace(/\s+/g, ' ')
    .trim()
}

function decoded(entity: string): string | undefined {
  if (!entity.startsWith('#')) return ENTITIES.get(entity)
  const code = entity.startsWith('#x') ? Number(`0${entity.slice(1)}`) : Number(entity.slice(1))
  return String.fromCodePoint(code)
}
