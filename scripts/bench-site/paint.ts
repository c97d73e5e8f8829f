import type { Browser, Page } from '@playwright/test'
import type { Measurement } from './measurement.ts'

const MOST_MS = 1000
const TIMES = 3
/** After everything is loaded, what comes late has this long to shift the page. */
const SETTLE_MS = 300

/**
 * When a page's largest part is painted in a fresh browser window (median of three; the browser asks for everything anew),
 * and how far its parts move while it loads (the worst of three).
 */
export async function paint(browser: Browser, what: string, address: URL): Promise<Measurement> {
  const seen: Paint[] = []
  for (let time = 0; time < TIMES; time++) seen.push(await paintOnce(browser, address.href))
  const largest = seen.map(({ ms }) => ms).toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Infinity
  const shift = Math.max(...seen.map(({ shift: each }) => each))
  return {
    what,
    figure: `largest paint ${largest.toFixed(0)} ms, layout shift ${Number(shift.toFixed(4))}`,
    target: `≤ ${MOST_MS} ms, 0`,
    met: largest <= MOST_MS && shift === 0,
  }
}

type Paint = Readonly<{ ms: number; shift: number }>

async function paintOnce(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLE_MS)
    return await readPaint(page)
  } finally {
    await context.close()
  }
}

/** What the browser recorded: https://www.w3.org/TR/largest-contentful-paint/, https://wicg.github.io/layout-instability/ */
function readPaint(page: Page): Promise<Paint> {
  return page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
        observer.observe({ type, buffered: true })
        // Nothing shifted: nothing is reported.
        setTimeout(() => resolve(observer.takeRecords()), 200)
      })
    const shifts = await entriesOf('layout-shift')
    const paints = await entriesOf('largest-contentful-paint')
    const shift = shifts.reduce(
      (sum, entry) => sum + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0),
      0,
    )
    return { ms: paints.at(-1)?.startTime ?? Infinity, shift }
  })
}
