import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Dates, parseDates } from '../judge/dates.ts'
import { PROJECT } from '../run-program.ts'
import { ClaimOfSet, DerivedOfSet, ListedPair, parseLines } from './eval-line.ts'

/** Articles, and what a careful reader reads in them. */
export interface EvalSet {
  readonly name: string
  /** Paths of the articles. */
  readonly articles: readonly string[]
  /** The gold claims, as written: the judge reads them by itself. */
  readonly goldText: string
  readonly gold: readonly ClaimOfSet[]
  /** Readings that may be made or left. */
  readonly ambiguous: readonly ClaimOfSet[]
  readonly derived: readonly DerivedOfSet[]
  /** Pairs of values that contradict each other, or only seem to; empty where nobody listed them. */
  readonly listed: readonly ListedPair[]
  readonly dates: Dates
}

const OWN = join(PROJECT, 'tests/eval')
/** The development set lies beside the project and is no part of it. */
const DEV = join(PROJECT, '../shared/eval/dev')

/** A set that is kept elsewhere: documents of other people, which are measured with and never become part of the project. */
export interface SetElsewhere {
  readonly name: string
  /** Holds `articles`, `gold`, `ambiguous` and `derived` as tests/eval does. */
  readonly folder: string
}

/** The sets that are there: the development set may be absent. */
export async function loadEvalSets(elsewhere: readonly SetElsewhere[]): Promise<EvalSet[]> {
  const dev = existsSync(DEV) ? [await loadDevSet()] : []
  const others = elsewhere.map(({ name, folder }) => loadFolder(name, folder))
  return [...dev, await loadOwnSet(), ...(await Promise.all(others))]
}

export async function loadDevSet(): Promise<EvalSet> {
  const text = (name: string) => readFile(join(DEV, name), 'utf8')
  const lines = async <T>(name: string, schema: z.ZodType<T>) => parseLines(await text(name), schema, name)
  return {
    name: 'development set',
    articles: await filesIn(join(DEV, 'docs')),
    goldText: await text('gold.jsonl'),
    gold: await lines('gold.jsonl', ClaimOfSet),
    ambiguous: await lines('ambiguous.jsonl', ClaimOfSet),
    derived: await lines('derived.jsonl', DerivedOfSet),
    listed: await lines('contradictions.jsonl', ListedPair),
    dates: parseDates(await text('dates.json'), 'dates.json'),
  }
}

/** Our own articles: the reader was mended by looking at what it missed in them. */
export function loadOwnSet(): Promise<EvalSet> {
  return loadFolder('own set', OWN)
}

async function loadFolder(name: string, folder: string): Promise<EvalSet> {
  const [gold, ambiguous, derived] = await Promise.all(
    ['gold', 'ambiguous', 'derived'].map((part) => joined(join(folder, part))),
  )
  return {
    name,
    articles: await filesIn(join(folder, 'articles')),
    goldText: gold ?? '',
    gold: parseLines(gold ?? '', ClaimOfSet, 'gold'),
    ambiguous: parseLines(ambiguous ?? '', ClaimOfSet, 'ambiguous'),
    derived: parseLines(derived ?? '', DerivedOfSet, 'derived'),
    listed: [],
    dates: new Map(),
  }
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort().map((name) => join(folder, name))
}

/** The lines of all files of a folder. */
async function joined(folder: string): Promise<string> {
  const files = await filesIn(folder)
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
}
