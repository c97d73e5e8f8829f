import { type Finding, RAISED_KINDS } from '../claims/judgement.ts'
import { nameWords } from '../claims/name-key.ts'
import { scopeKey } from '../claims/qualifier.ts'
import type { Statement } from '../claims/statement.ts'
import { valueKey } from '../claims/value.ts'

/** A source gives a model the very figures that it gives another. */
export interface CopiedRow {
  readonly sourceId: string
  readonly modelKey: string
  readonly subject: string
  /** The name of the other model. */
  readonly other: string
}

/** Two models may share a price or two; from so many equal figures on, and none that differs, a row was copied. */
export const FIGURES_OF_A_COPY = 3

/** The rows of some sources that are copies of one another: every figure that a source gives of both models is equal. */
export function copiedRows(statements: readonly Statement[]): readonly CopiedRow[] {
  return [...Map.groupBy(statements, ({ sourceId }) => sourceId)].flatMap(([sourceId, said]) => {
    const rows = [...Map.groupBy(said, ({ modelKey }) => modelKey)].map(([modelKey, ofModel]) => ({
      modelKey,
      subject: ofModel[0]?.subject ?? '',
      figures: new Map(ofModel.map((each) => [figureKey(each), valueKey(each.value)])),
    }))
    return rows.flatMap(({ modelKey, subject, figures }) =>
      rows
        .filter((row) => row.modelKey !== modelKey && isCopy(figures, row.figures))
        .map(({ subject: other }) => ({ sourceId, modelKey, subject, other })),
    )
  })
}

function figureKey({ property, unit, qualifiers }: Statement): string {
  return `${property}|${unit}|${scopeKey(qualifiers)}`
}

function isCopy(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  const shared = [...a].filter(([key]) => b.has(key))
  return shared.length >= FIGURES_OF_A_COPY && shared.every(([key, value]) => b.get(key) === value)
}

/** Names the copied row as the likely cause of contradictions in which one source stands against several, where no other is known. */
export function withCopies(findings: readonly Finding[], rows: readonly CopiedRow[]): readonly Finding[] {
  const others = Map.groupBy(rows.filter(isOtherModel), ({ sourceId, modelKey }) => `${sourceId} ${modelKey}`)
  return findings.map((finding) => {
    const other = mayBeCopied(finding)
      ? loneSources(finding).flatMap((id) => others.get(`${id} ${finding.modelKey}`) ?? [])[0]?.other
      : undefined
    if (other === undefined) return finding
    const cause = `a copy of the row of ${other} in the same source`
    return { ...finding, cause, sentence: `${finding.sentence} Likely cause: ${cause}.` }
  })
}

/** Whether a copied row would be worth knowing: a contradiction between sources whose cause is not known yet. */
export function mayBeCopied({ kind, cause, a, b }: Finding): boolean {
  return RAISED_KINDS.has(kind) && cause === undefined && a.property === b.property
}

/** The source that stands alone against two or more. */
export function loneSources({ a, b }: Finding): readonly string[] {
  const [few, many] = a.sourceIds.length <= b.sourceIds.length ? [a, b] : [b, a]
  return few.sourceIds.length === 1 && many.sourceIds.length > 1 ? few.sourceIds : []
}

/** A build or a variant shares its model's row by right. */
function isOtherModel({ subject, other }: CopiedRow): boolean {
  const [few, many] = [nameWords(subject), nameWords(other)].sort((x, y) => x.length - y.length)
  return !(few ?? []).every((word) => many?.includes(word))
}
