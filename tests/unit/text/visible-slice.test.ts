import { expect, test } from 'vitest'
import { visibleSlice } from '../../../lib/text/visible-slice.ts'

test.each([
  ['$5&nbsp;/ 1M <b>tokens</b>', '$5 / 1M tokens'],
  ['GPT-5.5</td>\n  <td align="center">$5', 'GPT-5.5 $5'],
  ['<!-- $9 -->$5 &ndash; $7', '$5 – $7'],
  ['a < b', 'a < b'],
  ['plain  text', 'plain text'],
])('%s is seen as “%s”', (slice, seen) => expect(visibleSlice(slice)).toBe(seen))
