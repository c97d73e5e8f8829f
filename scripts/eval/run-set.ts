import { readFile } from 'node:fs/promises'
import { type Finding, RAISED_KINDS } from '../../lib/claims/judgement.ts'
import { nameKey } from '../../lib/claims/name-key.ts'
import { numberValue } from '../../lib/claims/value.ts'
import { readDocument } from '../../lib/ingest/read-document.ts'
import { checkDerived } from '../../lib/judge/check-derived.ts'
import { ClaimLine, claimsOfLines } from '../../lib/judge/claim-line.ts'
import type { CheckableStatement } from '../../lib/judge/derived-check.ts'
import type { PlainFigure } from '../../lib/judge/derived-figure.ts'
import { judgeAll } from '../../lib/judge/judge-all.ts'
import { loadBaseRegistry } from '../../lib/registry/base-registry.ts'
import { claimLines, derivedLines } from '../extract/reading-lines.ts'
import { readArticles } from '../judge/read-articles.ts'
import { readClaimLines } from '../judge/read-claim-lines.ts'
import { ClaimOfSet, DerivedOfSet, documentName, parseLines } from './eval-line.ts'
import type { EvalSet } from './eval-set.ts'
import { type ClaimScores, type SetText, scoreClaims } from './score-claims.ts'
import { type ContradictionScores, scoreContradictions } from './score-contradictions.ts'
import { type DerivedScores, scoreDerived } from './score-derived.ts'

export interface SetScores {
  readonly set: EvalSet
  readonly claims: ClaimScores
  readonly derived: DerivedScores
  /** Verdicts on the gold's relative statements by the gold's figures: right, of those that can be checked. */
  readonly byGold: { readonly right: number; readonly checkable: number }
  readonly fromGold: Judged
  readonly endToEnd: Judged
}

interface Judged {
  readonly scores: ContradictionScores
  /** Shown to people as contradictions. */
  readonly raised: readonly Finding[]
}

/** What the reader makes of the articles of a set. */
export async function readSet({ articles }: Pick<EvalSet, 'articles'>) {
  const registry = await loadBaseRegistry()
  const texts = new Map<string, SetText>()
  const claims: unknown[] = []
  const derived: unknown[] = []
  for (const file of articles) {
    const doc = documentName(file)
    const read = readDocument({ bytes: await readFile(file), filename: file, registry })
    texts.set(doc, { text: read.text, isHtml: /\.html?$/i.test(file) })
    claims.push(...claimLines(doc, read))
    derived.push(...derivedLines(doc, read))
  }
  return {
    texts,
    claims: claims.map((line) => ClaimOfSet.parse(line)),
    derived: derived.map((line) => DerivedOfSet.parse(line)),
  }
}

/** Reads and judges a set, and scores what comes of it. */
export async function runSet(set: EvalSet): Promise<SetScores> {
  const read = await readSet(set)
  const { statements, findings } = await readArticles(set.articles, set.dates)
  return {
    set,
    claims: scoreClaims(set.gold, read.claims, { ambiguous: set.ambiguous, texts: read.texts }),
    derived: scoreDerived(set.derived, read.derived),
    byGold: verdictsByGold(set),
    fromGold: judged(set, judgeAll(readClaimLines(set.goldText, 'gold', set.dates))),
    endToEnd: judged(set, [...judgeAll(statements), ...findings]),
  }
}

function judged({ listed }: EvalSet, findings: readonly Finding[]): Judged {
  return {
    scores: scoreContradictions(listed, findings),
    raised: findings.filter(({ kind }) => RAISED_KINDS.has(kind)),
  }
}

/** Without a registry a model is known by its name alone, as the judge's own reading of claim lines has it. */
function keyOf(subject: string): string {
  return `unknown/${nameKey(subject).replaceAll(' ', '-')}`
}

function verdictsByGold({ goldText, derived }: EvalSet): SetScores['byGold'] {
  const claims = Map.groupBy(parseLines(goldText, ClaimLine, 'gold'), ({ doc }) => doc)
  const checkable = derived.filter(({ holds }) => holds !== null)
  const right = checkable.filter((statement) => {
    const own = claimsOfLines(claims.get(statement.doc) ?? [])
    const relation = relationOf(statement)
    return checkDerived({ ...relation, ...formerOf(statement, own) }, own).holds === statement.holds
  })
  return { right: right.length, checkable: checkable.length }
}

/** What a change is from, in the unit of what the document gives now. */
function formerOf(
  { former, subject, property }: DerivedOfSet,
  own: readonly PlainFigure[],
): Pick<CheckableStatement, 'told'> {
  const now = own.find((figure) => figure.modelKey === keyOf(subject) && figure.property === property)
  if (former === undefined || !now) return {}
  return { told: { kind: 'change', against: { value: numberValue(former), unit: now.unit } } }
}

function relationOf({
  subject,
  comparator,
  figure,
  figure_high,
  direction,
  property,
  relation,
  modality,
}: DerivedOfSet) {
  return {
    property,
    relation,
    modality,
    modelKey: keyOf(subject),
    comparatorKey: comparator === null ? null : keyOf(comparator),
    figure: String(figure),
    ...(figure_high === undefined ? {} : { figureHigh: String(figure_high) }),
    ...(direction === undefined ? {} : { direction }),
  }
}
