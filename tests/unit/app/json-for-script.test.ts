import { expect, test } from 'vitest'
import { jsonForScript } from '../../../app/_components/json-for-script.ts'

test.each(['</script><script>alert(1)</script>', '<!--', 'a & b', '\u2028\u2029', 'plain “words”'])(
  '%j reads as the same and ends no script',
  (text) => {
    const json = jsonForScript({ text })
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({ text })
  },
)
