import { expect, test } from 'vitest'
import { canonicalUrl } from '../../../lib/ingest/canonical-url.ts'

test.each([
  ['https://Example.com/a/', 'https://example.com/a'],
  ['https://example.com:443/a#prices', 'https://example.com/a'],
  ['https://example.com/a?utm_source=x&id=7', 'https://example.com/a?id=7'],
  ['https://example.com', 'https://example.com/'],
])('%s is %s', (given, canonical) => expect(canonicalUrl(given)).toBe(canonical))

test.each([
  ['https://example.com/a?id=7', 'https://example.com/a?id=8'],
  ['https://example.com/A', 'https://example.com/a'],
  ['http://example.com/a', 'https://example.com/a'],
])('%s and %s stay two pages', (a, b) => expect(canonicalUrl(a)).not.toBe(canonicalUrl(b)))
