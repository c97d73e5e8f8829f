import { expect, test } from 'vitest'
import { preferredLocale } from '../../../scripts/serve/reader-locale.ts'

test.each([
  ['de-DE,de;q=0.9,en;q=0.8', 'de-DE'],
  ['en;q=0.1, sv-SE;q=0.9', 'sv-SE'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  // one that nothing is known of
  ['xx, fr;q=0.5', 'fr'],
  ['fr;q=0', undefined],
  ['*', undefined],
  ['', undefined],
  ['; drop table', undefined],
  // calendars and digits are not the reader's to choose here
  ['de-DE-u-ca-buddhist', undefined],
  [undefined, undefined],
])('%s asks for %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
