import { createServer, type RequestListener, type Server } from 'node:http'
import { DomainError } from '../lib/claims/domain-error.ts'

export type Place = Readonly<{ host: string; port: number }>

/** Browsers take `localhost` for either, so both are served. */
const LOOPBACK = ['127.0.0.1', '::1']
/** A machine without IPv6 has no ::1. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

/**
 * Serves on a place; port 0 takes a free one.
 * @returns the servers, one per address, and the port.
 * @throws DomainError `unavailable` when the port is taken.
 */
export async function listen(
  place: Place,
  answer: RequestListener,
): Promise<{ servers: Server[]; port: number }> {
  const addresses = place.host === 'localhost' ? LOOPBACK : [place.host]
  const servers: Server[] = []
  let { port } = place
  try {
    for (const address of addresses) {
      const server = await listenOn(address, port, answer)
      if (!server) continue
      servers.push(server)
      port = portOf(server)
    }
  } catch (error) {
    closeServers(servers)
    throw error
  }
  if (servers.length === 0)
    throw new DomainError('unavailable', `This machine has no address ${place.host}; set HOST to another`)
  return { servers, port }
}

/** Where a person on this machine finds what is served on a place. */
export function addressOf({ host, port }: Place): string {
  const isEvery = ['0.0.0.0', '::'].includes(host)
  const name = isEvery ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** Checks early what `listen` would find out late. */
export async function requireFreePort(place: Place): Promise<void> {
  const { servers } = await listen(place, () => {})
  closeServers(servers)
}

/** Ends servers with the connections that browsers keep open. */
export function closeServers(servers: readonly Server[]): void {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
}

function listenOn(address: string, port: number, answer: RequestListener): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer)
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (NO_SUCH_ADDRESS.includes(error.code ?? '')) resolve(undefined)
      else reject(reasonOf(error, port))
    })
    server.listen(port, address, () => resolve(server))
  })
}

function reasonOf(error: NodeJS.ErrnoException, port: number): DomainError {
  const why: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken; set PORT to another`,
    EACCES: `Port ${port} needs more rights than this user has; set PORT to another`,
  }
  return new DomainError(
    'unavailable',
    why[error.code ?? ''] ?? `Cannot serve on port ${port}: ${error.message}`,
    {
      cause: error,
    },
  )
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
