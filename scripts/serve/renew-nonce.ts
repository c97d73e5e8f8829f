import { randomBytes } from 'node:crypto'
import type { Answer } from './answer.ts'

const NONCE = /'nonce-([A-Za-z\d+/]+=*)'/

/**
 * An answer under another nonce, in its policy and in its page, so that an answer that is sent twice is as safe as one made
 * anew. What has no nonce stays as it is.
 */
export function renewNonce(answer: Answer): Answer {
  const old = NONCE.exec(String(answer.headers['content-security-policy']))?.[1]
  if (old === undefined) return answer
  // Of the same length, so that every byte around it keeps its place.
  const fresh = randomBytes(Buffer.from(old, 'base64').length).toString('base64')
  const headers = Object.entries(answer.headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll(old, fresh) : value,
  ])
  return { ...answer, headers: Object.fromEntries(headers), body: replaced(answer.body, old, fresh) }
}

function replaced(body: Buffer, old: string, fresh: string): Buffer {
  const copy = Buffer.from(body)
  for (let at = copy.indexOf(old); at !== -1; at = copy.indexOf(old, at + old.length))
    copy.write(fresh, at, 'latin1')
  return copy
}
