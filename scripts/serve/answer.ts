import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { inject } from 'light-my-request'

/** What is sent to a reader, whole: pages are not streamed. */
export type Answer = Readonly<{ status: number; headers: OutgoingHttpHeaders; body: Buffer }>

/** They tell how bytes travelled, not what they are; each sending has its own. */
const OF_ONE_SENDING = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']

/** Lets a listener answer into memory, uncompressed, as if a reader with these headers had asked for the address. */
export async function renderAnswer(
  answerPage: RequestListener,
  address: string,
  headers: IncomingMessage['headers'],
): Promise<Answer> {
  const { 'accept-encoding': _, ...others } = headers
  const answer = await inject(answerPage, { method: 'GET', url: address, headers: others })
  const kept = Object.entries(answer.headers).filter(([name]) => !OF_ONE_SENDING.includes(name))
  return { status: answer.statusCode, headers: Object.fromEntries(kept), body: answer.rawPayload }
}

/** Shorter than this, compressing gains nothing. */
const WORTH_COMPRESSING = 1_000
const TEXT = /^text\/|json|xml|svg/
const REFUSED = /\bgzip\s*;\s*q=0(?:\.0*)?(?:,|$)/
const compress = promisify(gzip)

/** Sends an answer, compressed for whoever takes it so; of a question by HEAD only its head. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): Promise<void> {
  const takes = String(request.headers['accept-encoding'] ?? '')
  const zips = takes.includes('gzip') && !REFUSED.test(takes)
  const isText = body.length >= WORTH_COMPRESSING && TEXT.test(String(headers['content-type']))
  const sent = isText && zips ? await compress(body) : body
  const coding = sent === body ? {} : { 'content-encoding': 'gzip' }
  const varies = ['Accept-Language', ...(isText ? ['Accept-Encoding'] : [])].join(', ')
  // The length of an unchanged page is not that of its answer.
  const length = status === 304 ? {} : { 'content-length': sent.length }
  response.writeHead(status, { ...headers, ...coding, ...length, vary: varies })
  response.end(request.method === 'HEAD' ? undefined : sent)
}
