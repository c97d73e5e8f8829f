import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { env } from '../lib/env.ts'
import { runCommand } from './run-command.ts'
import { pageKinds } from './site/page-kinds.ts'

/** The goals: server time of a page and of a search at this many requests a second, and the JavaScript of a page. */
const PER_SECOND = 50
const GOAL_MS = { page: 100, search: 50 }

/**
 * `npm run bench:site -- [--seconds N]`: how fast a running Claimcheck (CLAIMCHECK_URL, else the one on PORT) answers each
 * kind of page at 50 requests a second, a conditional request, and its search; and how much JavaScript a page loads.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } })
  const { CLAIMCHECK_URL, PORT } = env()
  const origin = CLAIMCHECK_URL ?? `http://localhost:${PORT}`
  const seconds = Number(values.seconds)
  console.log(`${PER_SECOND} requests a second for ${seconds} s each, in milliseconds`)
  for (const [kind, address] of Object.entries(await pageKinds(origin)))
    await measure(kind, new URL(address, origin), seconds, GOAL_MS.page)
  await measure('search (API)', new URL('/api/v1/search?q=gpt+5.5', origin), seconds, GOAL_MS.search)
  await measure('search, misspelt', new URL('/api/v1/search?q=claud+opuss', origin), seconds, GOAL_MS.search)
  const etag = (await fetch(origin)).headers.get('etag') ?? ''
  await measure('home, unchanged', new URL(origin), seconds, GOAL_MS.page, { 'if-none-match': etag })
  console.log(`JavaScript of the front page, compressed: ${await scriptKilobytes(origin)} KB`)
})

async function measure(
  kind: string,
  address: URL,
  seconds: number,
  goal: number,
  headers: Record<string, string> = {},
): Promise<void> {
  await ask(address, headers)
  const asked: Promise<Asked>[] = []
  const start = performance.now()
  // Sent by the clock, not when the last answer is there: a slow server must not slow the question down.
  for (let count = 0; count < PER_SECOND * seconds; count++) {
    await sleepUntil(start + (count * 1000) / PER_SECOND)
    asked.push(ask(address, headers))
  }
  const answers = await Promise.all(asked)
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
  const statuses = [...new Set(answers.map(({ status }) => status))].join(', ')
  const verdict = Number(at(0.95)) <= goal ? 'met' : `missed: goal ${goal}`
  console.log(`${kind.padEnd(18)} p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  (${statuses}) ${verdict}`)
}

type Asked = Readonly<{ ms: number; status: number }>

async function ask(address: URL, headers: Record<string, string>): Promise<Asked> {
  const start = performance.now()
  const answer = await fetch(address, { headers })
  await answer.arrayBuffer()
  return { ms: performance.now() - start, status: answer.status }
}

function sleepUntil(moment: number): Promise<void> {
  const wait = moment - performance.now()
  return wait <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, wait))
}

async function scriptKilobytes(origin: string): Promise<string> {
  const page = await (await fetch(origin)).text()
  const sources = new Set([...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = '']) => source))
  const bytes = await Promise.all(
    [...sources].map(async (source) => {
      const script = await (await fetch(new URL(source, origin))).arrayBuffer()
      return gzipSync(Buffer.from(script)).length
    }),
  )
  return (bytes.reduce((sum, each) => sum + each, 0) / 1000).toFixed(1)
}
