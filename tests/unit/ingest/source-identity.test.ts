import { describe, expect, test } from 'vitest'
import { slugOf, sourceIdOf } from '../../../lib/ingest/source-identity.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('sourceIdOf', () => {
  test('the same address is the same source, whatever its bytes', () =>
    expect(sourceIdOf({ url: 'https://example.com/a', bytes: bytes('one') })).toBe(
      sourceIdOf({ url: 'https://example.com/a#top', bytes: bytes('two') }),
    ))

  test('without an address the bytes decide', () => {
    expect(sourceIdOf({ bytes: bytes('one') })).toBe(sourceIdOf({ bytes: bytes('one') }))
    expect(sourceIdOf({ bytes: bytes('one') })).not.toBe(sourceIdOf({ bytes: bytes('two') }))
  })

  test('starter content stays the same source when it is edited', () =>
    expect(sourceIdOf({ contentPath: 'sources/a.md', bytes: bytes('one') })).toBe(
      sourceIdOf({ contentPath: 'sources/a.md', bytes: bytes('two') }),
    ))
})

describe('slugOf', () => {
  test.each([
    ['GPT-5.5: Prix détaillés', /^gpt-5-5-prix-detailles-[0-9a-f]{6}$/],
    ['模型价格', /^模型价格-[0-9a-f]{6}$/],
    ['../../etc/passwd', /^etc-passwd-[0-9a-f]{6}$/],
    ['—', /^source-[0-9a-f]{6}$/],
    [`${'long '.repeat(40)}`, /^[a-z-]{20,60}-[0-9a-f]{6}$/],
  ])('%s', (title, slug) => expect(slugOf(title, 's_x')).toMatch(slug))
})
