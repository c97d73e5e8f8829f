import { hash } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** May be kept by the browser that asked, which asks each time whether it still holds. */
const ASK_EACH_TIME = 'private, no-cache'

/**
 * Puts an ETag on pages and answers 304 to a browser that has the page as it is now. The tag is made before the page,
 * so a page is never older than its tag.
 * @param revisionOf gives an equal text only while the page at an address cannot have changed, or nothing; it may fail,
 * then pages go without a tag.
 */
export function withUnchangedPages(
  answerPage: RequestListener,
  revisionOf: (address: string) => Promise<string | undefined>,
): RequestListener {
  return async (request, response) => {
    if (!isPage(request)) return answerPage(request, response)
    const revision = await revisionOf(request.url ?? '/').catch(() => undefined)
    if (revision === undefined) return answerPage(request, response)
    const etag = `W/"${hash('sha1', revision, 'base64url')}"`
    // Without a policy of its own the answer leaves the stored one, whose nonce is in the stored page.
    if (request.headers['if-none-match']?.includes(etag))
      return response.writeHead(304, { etag, 'cache-control': ASK_EACH_TIME }).end()
    tagWhenFine(response, etag)
    return answerPage(request, response)
  }
}

/** Files have tags already, what React fetches is no page, and a submission is kept by nobody. */
function isPage({ method, url = '/', headers }: IncomingMessage): boolean {
  const reads = method === 'GET' || method === 'HEAD'
  return reads && headers.rsc === undefined && !/^\/(?:_next|submissions)\//.test(url)
}

/** An error page must not be kept: the status is known only when the answer begins. */
function tagWhenFine(response: ServerResponse, etag: string): void {
  const { writeHead } = response
  response.writeHead = (...answer: [number, ...unknown[]]) => {
    if (answer[0] === 200) response.setHeader('etag', etag).setHeader('cache-control', ASK_EACH_TIME)
    return Reflect.apply(writeHead, response, answer)
  }
}
