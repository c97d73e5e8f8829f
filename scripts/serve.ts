import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import next from 'next'
import { api } from '../lib/api/app.ts'
import { closeServers, listen, type Place } from './listen.ts'
import { PROJECT } from './run-program.ts'
import { pageRevision } from './serve/page-revision.ts'
import { servePages } from './serve/pages.ts'

/**
 * Serves the API and the built pages from this process: the API skips Next.js, which takes eight times longer for a
 * small read.
 */
export async function serve(place: Place): Promise<{ port: number; close(): Promise<void> }> {
  const pages = next({ dev: false, dir: PROJECT, hostname: place.host, port: place.port })
  await pages.prepare()
  const build = readFileSync(join(PROJECT, '.next/BUILD_ID'), 'utf8')
  const answerPage = servePages(pages.getRequestHandler(), async (address) => {
    const revision = await pageRevision(address)
    return revision === undefined ? undefined : `${build} ${revision}`
  })
  const { servers, port } = await listen(place, divide(getRequestListener(api.fetch), answerPage))
  return {
    port,
    async close() {
      closeServers(servers)
      await pages.close()
    },
  }
}

function divide(answerApi: RequestListener, answerPage: RequestListener): RequestListener {
  return (request, response) => {
    const address = request.url ?? '/'
    if (address.startsWith('/api/')) answerApi(request, response)
    else if (isWellFormed(address)) answerPage(request, response)
    else
      response
        .writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
        .end('This address is malformed.\n')
  }
}

/** Next.js answers a path that cannot be decoded (`/%E0%A4%A`) with an error of the server. */
function isWellFormed(address: string): boolean {
  try {
    decodeURIComponent(address.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}
