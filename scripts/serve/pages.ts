import { hash } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { type Answer, renderAnswer, sendAnswer } from './answer.ts'
import { failedPage } from './failed-page.ts'
import { inTurn } from './in-turn.ts'
import { keptAnswers } from './kept-answers.ts'
import { withPageParts } from './page-parts.ts'
import { preferredLocale, withLocale } from './reader-locale.ts'

/** May be kept by the browser that asked, which asks each time whether it still holds. */
const ASK_EACH_TIME = 'private, no-cache'

/** Enough that one page is made while others wait for the database, which has a connection for each of their questions. */
const MADE_AT_ONCE = 6

/**
 * Answers with pages, each made at most once for as long as nothing on it changes: they carry an ETag of what they show,
 * a browser that has a page as it is now gets 304, others get it from memory. The revision is asked for before
 * the page is made, so that a page is never older than its tag.
 * @param render makes any page; files, forms and what React fetches go straight to it.
 * @param revisionOf gives an equal text only while the page at an address cannot have changed, or nothing; it may fail,
 * then the page is made anew, without a tag.
 */
export function servePages(
  render: RequestListener,
  revisionOf: (address: string) => Promise<string | undefined>,
): RequestListener {
  const keep = keptAnswers()
  const turn = inTurn(MADE_AT_ONCE)
  const answerTo = async (request: IncomingMessage, locale: string | undefined): Promise<Answer> => {
    const { url = '/', headers } = request
    const page = () => turn(() => renderPage(render, url, headers))
    // What React fetches is a page's tree alone, which then holds all of it.
    const make = () => withLocale(locale, headers.rsc === undefined ? () => withPageParts(page) : page)
    const revision = isKept(request) ? await revisionOf(url).catch(() => undefined) : undefined
    if (revision === undefined) return make()
    const etag = `W/"${hash('sha1', `${locale} ${revision}`, 'base64url')}"`
    if (headers['if-none-match']?.includes(etag)) return unchanged(etag)
    const answer = await keep(`${originOf(request)} ${url} ${etag}`, make)
    return answer.status === 200 ? tagged(answer, etag) : answer
  }
  return async (request, response) => {
    const locale = preferredLocale(request.headers['accept-language'])
    if (!isPage(request)) return withLocale(locale, () => render(request, response))
    try {
      await sendAnswer(request, response, await answerTo(request, locale))
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.destroy()
      else await sendAnswer(request, response, failedPage(500))
    }
  }
}

/** Files are streamed. */
function isPage({ method, url = '/' }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && !url.startsWith('/_next/')
}

/** What React fetches is a piece of a page, and a submission is its sender's alone. */
function isKept({ url = '/', headers }: IncomingMessage): boolean {
  return headers.rsc === undefined && !url.startsWith('/submissions/')
}

/** Pages name their own address, as it was asked for. */
function originOf({ headers }: IncomingMessage): string {
  return `${headers['x-forwarded-proto']} ${headers.host}`
}

/**
 * A page that finds nothing at its address is answered by Next.js with an empty document that only scripts fill. So that
 * everybody gets the page for unknown addresses, the same is asked at an address below, where no page is: for such ones
 * Next.js writes the whole page. `x-asked-path`, which that page reads, begins alike.
 */
async function renderPage(
  render: RequestListener,
  url: string,
  headers: IncomingMessage['headers'],
): Promise<Answer> {
  const answer = await renderAnswer(render, url, headers)
  if (answer.status >= 500) return failedPage(answer.status)
  return answer.status === 404 ? renderAnswer(render, below(url), headers) : answer
}

/** No page of ours is that deep. */
function below(url: string): string {
  const [path = '/'] = url.split('?', 1)
  return `${path.replace(/\/+$/, '')}/-/-/-/-`
}

/** Without a policy of its own the answer leaves the stored one, whose nonce is in the stored page. */
function unchanged(etag: string): Answer {
  return { status: 304, headers: { etag, 'cache-control': ASK_EACH_TIME }, body: Buffer.alloc(0) }
}

function tagged(answer: Answer, etag: string): Answer {
  return { ...answer, headers: { ...answer.headers, etag, 'cache-control': ASK_EACH_TIME } }
}
