import { type NextRequest, NextResponse } from 'next/server'

const NONCE_BYTES = 16
/** Tells the page for unknown addresses, which gets no parameters, what was asked for. */
const ASKED_PATH = 'x-asked-path'

/**
 * Gives every page a Content-Security-Policy with a fresh nonce, which Next.js finds in the request and puts on its
 * scripts. So a script that an article smuggles into a page does not run.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyWith(freshNonce())
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set(ASKED_PATH, request.nextUrl.pathname)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

function freshNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))).toString('base64')
}

function policyWith(nonce: string): string {
  // In development React rebuilds stacks with eval, and pages are reloaded over a WebSocket.
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // React sets style attributes, which cannot carry a nonce.
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Pages only: the API answers no HTML, and files need no policy. */
export const config = { matcher: [{ source: '/((?!api/|_next/static|_next/image).*)' }] }
