import type { RequestListener, ServerResponse } from 'node:http'

/**
 * A page that finds nothing at its address is answered by Next.js with an empty document that only scripts fill. So that
 * everybody gets the page for unknown addresses, that answer is dropped, and the same is asked at an address below,
 * where no page is: for such ones Next.js writes the whole page. `x-asked-path`, which that page reads, begins alike.
 */
export function withMissingPages(answerPage: RequestListener): RequestListener {
  return (request, response) => {
    const { url = '/', method } = request
    if (method === 'GET' && !url.startsWith('/_next/'))
      dropMissing(response, () => {
        request.url = below(url)
        answerPage(request, response)
      })
    return answerPage(request, response)
  }
}

/** No page of ours is that deep. */
function below(url: string): string {
  const [path = '/'] = url.split('?', 1)
  return `${path.replace(/\/+$/, '')}/-/-/-/-`
}

/** Of two renderings. */
const LISTENERS = 24

/** Lets an answer pass unless it turns out to be 404: then nothing of it is sent, and `answerAnew` is called at its end. */
function dropMissing(response: ServerResponse, answerAnew: () => void): void {
  const { writeHead, write, end, flushHeaders } = response
  const headers = response.getHeaders()
  let dropped = false
  response.writeHead = (...answer: [number, ...unknown[]]) => {
    dropped = answer[0] === 404
    return dropped ? response : Reflect.apply(writeHead, response, answer)
  }
  // What begins an answer without a head writes the head first: only then is known whether it is dropped.
  const isDropped = () => {
    if (!dropped && !response.headersSent) response.writeHead(response.statusCode)
    return dropped
  }
  response.flushHeaders = () => isDropped() || Reflect.apply(flushHeaders, response, [])
  response.write = (...chunk: unknown[]) => isDropped() || Reflect.apply(write, response, chunk)
  response.end = (...chunk: unknown[]) => {
    if (!isDropped()) return Reflect.apply(end, response, chunk)
    Object.assign(response, { writeHead, write, end, flushHeaders })
    setHeaders(response, headers)
    // Next.js listens on the answer of each rendering.
    response.setMaxListeners(LISTENERS)
    answerAnew()
    return response
  }
}

function setHeaders(response: ServerResponse, headers: ReturnType<ServerResponse['getHeaders']>): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.setHeader(name, value)
}
