import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { env } from '../lib/env.ts'
import { differentPages } from './bench-site/different-pages.ts'
import { hotPages } from './bench-site/hot-pages.ts'
import { type Measurement, printMeasurement } from './bench-site/measurement.ts'
import { paint } from './bench-site/paint.ts'
import { scriptSize } from './bench-site/script-size.ts'
import { PER_SECOND, serverTime } from './bench-site/server-time.ts'
import { runCommand } from './run-command.ts'
import { pageKinds } from './site/page-kinds.ts'
import { installedChromium } from './test/chromium.ts'

/** Milliseconds within which 95 of 100 answers are there. A static file shows what the machine itself takes. */
const TARGET = { page: 100, names: 50, quotes: 300 } as const
const STATIC_FILE = '/icon.svg'

/** What is searched: a name, a misspelt one, words of quotes. */
const SEARCHES = [
  { what: 'search: a name', address: '/api/v1/search?q=gpt+5.5', target: TARGET.names },
  { what: 'search: misspelt', address: '/api/v1/search?q=claud+opuss', target: TARGET.names },
  { what: 'search: one of thousands', address: '/api/v1/search?q=tern+1234', target: TARGET.names },
  { what: 'search: quotes', address: '/api/v1/search/claims?q=million+input+tokens', target: TARGET.quotes },
  { what: 'search: quotes, frequent word', address: '/api/v1/search/claims?q=heron', target: TARGET.quotes },
] as const

/**
 * `npm run bench:site -- [--seconds N] [--only WORDS]`: a running Claimcheck (CLAIMCHECK_URL, else the one on PORT) against
 * its targets: server time of every kind of page, of conditional requests and of its search at 50 requests a second; the
 * JavaScript of its pages; when they are painted in Chromium, and whether they shift. Seed the base first: `npm run seed`.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '5' }, only: { type: 'string' } },
  })
  const { CLAIMCHECK_URL, PORT } = env()
  const origin = CLAIMCHECK_URL ?? `http://localhost:${PORT}`
  const all = { ...(await pageKinds(origin)), ...(await hotPages(origin)) }
  const pages = Object.entries(all)
    .filter(([kind]) => values.only === undefined || kind.includes(values.only))
    .map(([kind, address]) => ({ kind, address: new URL(address, origin) }))
  const seconds = Number(values.seconds)
  let missed = 0
  const report = (measurement: Measurement) => {
    if (!measurement.met) missed++
    printMeasurement(measurement)
  }
  console.log(`${PER_SECOND} requests a second, ${seconds} s each`)
  const ask = async (what: string, addresses: readonly URL[], target: number) =>
    report(await serverTime({ what, addresses, target }, seconds))
  await ask('a static file, for comparison', [new URL(STATIC_FILE, origin)], TARGET.page)
  for (const { kind, address } of pages) await ask(kind, [address], TARGET.page)
  for (const [kind, addresses] of Object.entries(await differentPages(origin)))
    if (values.only === undefined || kind.includes(values.only)) await ask(kind, addresses, TARGET.page)
  for (const { what, address, target } of SEARCHES) await ask(what, [new URL(address, origin)], target)
  for (const { kind, address } of pages) {
    const etag = (await fetch(address)).headers.get('etag')
    if (etag === null) continue
    const question = { what: `${kind}, unchanged`, addresses: [address], target: TARGET.page }
    report(await serverTime({ ...question, headers: { 'if-none-match': etag }, status: 304 }, 1))
  }
  for (const { kind, address } of pages) report(await scriptSize(kind, address))
  const executablePath = installedChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  await using _ = { [Symbol.asyncDispose]: () => browser.close() }
  for (const { kind, address } of pages) report(await paint(browser, kind, address))
  console.log(missed === 0 ? 'All targets are met' : `${missed} targets are missed`)
})
