import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'
import { renewNonce } from './renew-nonce.ts'

/** Some hundreds of pages: those that many people read. */
const BYTES = 64 * 1024 * 1024

/**
 * Answers that were made once, for as long as there is room: pages are read far more often than they change.
 * The key names everything that an answer depends on, above all the revision of what it shows, so that an answer never
 * needs to be thrown away for being old. Who asks while one is being made waits for it.
 */
export function keptAnswers(): (key: string, make: () => Promise<Answer>) => Promise<Answer> {
  const kept = new LRUCache<string, Answer>({
    maxSize: BYTES,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  })
  const underWay = new Map<string, Promise<Answer>>()
  return async (key, make) => {
    const known = kept.get(key) ?? (await underWay.get(key))
    if (known !== undefined) return renewNonce(known)
    const making = make()
    underWay.set(key, making)
    try {
      const answer = await making
      // What failed, moved or is not there may be different the next time.
      if (answer.status === 200) kept.set(key, answer)
      return answer
    } finally {
      underWay.delete(key)
    }
  }
}
