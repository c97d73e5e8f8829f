import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { EMPTY_REGISTRY } from '../lib/claims/registry.ts'
import { openDatabase } from '../lib/db/database.ts'
import { countAll } from '../lib/db/queries/counts.ts'
import { ingestDocument } from '../lib/ingest/ingest-document.ts'
import { benchArticle } from './bench/article.ts'
import { runCommand } from './run-command.ts'
import { seedBase, sourcesFor } from './seed/seed-base.ts'
import { step } from './step.ts'
import { temporaryFolder } from './temporary-folder.ts'

const USAGE = `Usage: npm run bench:judge [-- --claims 10000,100000,1000000] [--articles 15]
Seeds a base of its own to each size and measures how long it takes to add an article of about 60 claims.`
const SEED = 1
/** The first ones fill the caches of server and client. */
const WARMING = 5

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      claims: { type: 'string', default: '10000,100000,1000000' },
      articles: { type: 'string', default: '15' },
    },
  })
  const sizes = values.claims.split(',').map(Number)
  const articles = Number(values.articles)
  if (![articles, ...sizes].every((number) => Number.isInteger(number) && number > 0))
    throw new DomainError('invalid_input', USAGE)
  const folder = await temporaryFolder()
  // Its own server, whatever database the caller's settings name.
  process.env.CLAIMCHECK_DATA = folder.path
  process.env.DATABASE_URL = ''
  const database = await openDatabase()
  try {
    await measureAll(sizes, articles)
  } finally {
    await database.close()
    await folder.remove()
  }
})

async function measureAll(sizes: readonly number[], articles: number): Promise<void> {
  let [seeded, number] = [0, 0]
  // What else the machine does makes times longer, never shorter: the fastest are told beside the medians.
  let first: { readonly median: number; readonly fastest: number } | undefined
  for (const size of sizes) {
    const sources = sourcesFor(size)
    await step(`Seeding to ${size.toLocaleString('en')} claims`, () => seedBase(SEED, seeded, sources))
    seeded = sources
    const times: number[] = []
    let claims = 0
    for (const end = number + WARMING + articles; number < end; number++) {
      const { time, read } = await addArticle(number, sources)
      claims = read
      if (number >= end - articles) times.push(time)
    }
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    const fastest = times[0] ?? 0
    first ??= { median, fastest }
    const { claims: held, topics } = await countAll()
    console.log(
      `${held.toLocaleString('en')} claims in ${topics.toLocaleString('en')} topics: an article of ${claims} claims takes ${median.toFixed(0)} ms (median of ${articles}), ${(median / first.median).toFixed(2)} times the first size; the fastest ${fastest.toFixed(0)} ms, ${(fastest / first.fastest).toFixed(2)} times`,
    )
  }
}

async function addArticle(number: number, sources: number): Promise<{ time: number; read: number }> {
  const bytes = new TextEncoder().encode(benchArticle(number, sources))
  const start = performance.now()
  const { claims } = await ingestDocument(
    { bytes, filename: `bench-${number}.md`, about: {}, capturedAt: new Date('2026-07-01T12:00:00Z') },
    EMPTY_REGISTRY,
    'command',
  )
  return { time: performance.now() - start, read: claims }
}
