/** How much of what was given is right, and how much of the gold was given. */
export interface Share {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Right, given, and in the gold. */
  readonly tp: number
  readonly predicted: number
  readonly gold: number
}

export function shareOf(tp: number, predicted: number, gold: number): Share {
  const precision = predicted > 0 ? tp / predicted : gold > 0 ? 0 : 1
  const recall = gold > 0 ? tp / gold : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1, tp, predicted, gold }
}

export interface Matching<T> {
  readonly pairs: readonly (readonly [T, T])[]
  readonly missed: readonly T[]
  readonly spurious: readonly T[]
}

interface OfDocument {
  readonly doc: string
}

type Same<T> = (gold: T, predicted: T) => boolean

/** Pairs each line of the gold with the first free prediction of its document that says the same. */
export function match<T extends OfDocument>(
  gold: readonly T[],
  predicted: readonly T[],
  same: Same<T>,
): Matching<T> {
  const free = Map.groupBy(predicted, ({ doc }) => doc)
  const pairs: (readonly [T, T])[] = []
  const missed: T[] = []
  for (const line of gold) {
    const ofDoc = free.get(line.doc) ?? []
    const hit = ofDoc.findIndex((other) => same(line, other))
    const [found] = hit < 0 ? [] : ofDoc.splice(hit, 1)
    if (found) pairs.push([line, found])
    else missed.push(line)
  }
  return { pairs, missed, spurious: [...free.values()].flat() }
}

/** Each thing that a document says, once. */
export function distinct<T extends OfDocument>(lines: readonly T[], same: Same<T>): T[] {
  return [...Map.groupBy(lines, ({ doc }) => doc).values()].flatMap((ofDoc) => {
    const kept: T[] = []
    for (const line of ofDoc) if (!kept.some((other) => same(other, line))) kept.push(line)
    return kept
  })
}

export function shareOfMatching<T>({ pairs, missed, spurious }: Matching<T>): Share {
  return shareOf(pairs.length, pairs.length + spurious.length, pairs.length + missed.length)
}
