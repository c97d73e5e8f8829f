import { hash } from 'node:crypto'
import type { Context, TypedResponse } from 'hono'
import type { JSONParsed } from 'hono/utils/types'
import type { Page } from '../db/page.ts'
import { COMMON_HEADERS } from './headers.ts'

type Answer<T, Status extends 200 | 201> = Response & TypedResponse<JSONParsed<T>, Status, 'json'>

/**
 * Hono's mark for "a response with this JSON", by which a handler is checked against its route's schema. The mark
 * exists in types only, so it can only be given by a cast; `body` is what the response was made of.
 */
function typed<T, Status extends 200 | 201>(
  response: Response,
  _body: T,
  _status: Status,
): Answer<T, Status> {
  return response as Answer<T, Status>
}

/** 200 with JSON and a weak ETag of it; 304 without body when the caller has it already. */
export function answer<T>(
  c: Context,
  body: T,
  headers: Readonly<Record<string, string>> = {},
): Answer<T, 200> {
  const text = JSON.stringify(body)
  const etag = `W/"${hash('sha1', text, 'base64url')}"`
  const all = { ...COMMON_HEADERS, 'cache-control': 'no-cache', etag, ...headers }
  const known = c.req.header('if-none-match')
  if (known !== undefined && matches(known, etag))
    return typed(new Response(null, { status: 304, headers: all }), body, 200)
  return typed(new Response(text, { headers: { ...all, 'content-type': 'application/json' } }), body, 200)
}

/** The weak comparison of RFC 9110, 8.8.3.2: any of the tags, whether weak or not. */
function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true
  const opaque = etag.slice('W/'.length)
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque)
}

/** A page of a list, with the address of the next in a Link header. */
export function answerPage<Row, Item>(c: Context, page: Page<Row>, toItem: (row: Row) => Item) {
  const body = { items: page.items.map(toItem), next: page.next }
  return answer(
    c,
    body,
    page.next === null ? {} : { link: `<${nextAddress(c.req.url, page.next)}>; rel="next"` },
  )
}

function nextAddress(url: string, cursor: string): string {
  const next = new URL(url)
  next.searchParams.set('cursor', cursor)
  return next.pathname + next.search
}

/** What only its owner may see: kept by no cache. */
export function answerPrivately<T>(c: Context, body: T): Answer<T, 200> {
  return answer(c, body, { 'cache-control': 'private, no-store' })
}

/** 201 for something new that is at `location` from now on. Kept by no cache: it may tell a secret. */
export function created<T>(body: T, location: string): Answer<T, 201> {
  const headers = {
    ...COMMON_HEADERS,
    'cache-control': 'no-store',
    location,
    'content-type': 'application/json',
  }
  return typed(new Response(JSON.stringify(body), { status: 201, headers }), body, 201)
}
