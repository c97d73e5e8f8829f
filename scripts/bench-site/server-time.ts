import type { Measurement } from './measurement.ts'

/** Requests a second under which every kind of page is measured. */
export const PER_SECOND = 50
/** The first answers warm up what a server that runs for long has warm. */
const WARMING = 10

interface Question {
  readonly what: string
  /** Asked for in turn. */
  readonly addresses: readonly URL[]
  /** Milliseconds within which 95 of 100 answers are to be there. */
  readonly target: number
  readonly headers?: Readonly<Record<string, string>>
  /** The only status that counts. */
  readonly status?: number
}

/** How long a running server takes to answer a question at {@link PER_SECOND} requests a second. */
export async function serverTime(question: Question, seconds: number): Promise<Measurement> {
  const { what, target, status = 200 } = question
  for (let count = 0; count < WARMING; count++) await ask(question, count)
  const asked: Promise<Answer>[] = []
  const start = performance.now()
  // Sent by the clock, not when the last answer is there: a slow server must not slow the question down.
  for (let count = 0; count < PER_SECOND * seconds; count++) {
    await sleepUntil(start + (count * 1000) / PER_SECOND)
    asked.push(ask(question, WARMING + count))
  }
  const answers = await Promise.all(asked)
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const others = [...new Set(answers.map((answer) => answer.status))].filter((each) => each !== status)
  const figure = `p50 ${at(0.5).toFixed(0)} ms  p95 ${at(0.95).toFixed(0)} ms  p99 ${at(0.99).toFixed(0)} ms  ${kilobytes(answers)} KB`
  return {
    what,
    figure: others.length === 0 ? figure : `${figure}  answered ${others.join(', ')}`,
    target: `p95 ≤ ${target} ms`,
    met: others.length === 0 && at(0.95) <= target,
  }
}

type Answer = Readonly<{ ms: number; status: number; bytes: number }>

async function ask({ addresses, headers = {} }: Question, turn: number): Promise<Answer> {
  const address = addresses[turn % addresses.length]
  if (address === undefined) throw new Error('nothing to ask for')
  const start = performance.now()
  const answer = await fetch(address, { headers })
  const { byteLength } = await answer.arrayBuffer()
  return { ms: performance.now() - start, status: answer.status, bytes: byteLength }
}

function kilobytes(answers: readonly Answer[]): string {
  return ((answers[0]?.bytes ?? 0) / 1000).toFixed(0)
}

function sleepUntil(moment: number): Promise<void> {
  const wait = moment - performance.now()
  return wait <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, wait))
}
