import { describe, expect, test } from 'vitest'
import { DomainError } from '../../../lib/claims/domain-error.ts'
import { LARGEST_DOCUMENT_BYTES } from '../../../lib/claims/largest-document.ts'
import { decode } from '../../../lib/text/decode.ts'

const bytes = (...codes: number[]) => Uint8Array.from(codes)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decoding', () => {
  test.each([
    ['UTF-8', utf8('Preis: 5 € – gut'), undefined, 'Preis: 5 € – gut'],
    [
      'a byte order mark stays, so that offsets count it',
      bytes(0xef, 0xbb, 0xbf, 0x61),
      undefined,
      '\uFEFFa',
    ],
    ['UTF-16 by its mark', bytes(0xff, 0xfe, 0x61, 0x00), undefined, '\uFEFFa'],
    ['the declared charset', bytes(0x63, 0x61, 0x66, 0xe9), 'text/html; charset=iso-8859-1', 'café'],
    ['wrongly decoded characters are not repaired', utf8('â€”'), undefined, 'â€”'],
  ] as const)('%s', (_, input, mediaType, expected) => expect(decode(input, mediaType).text).toBe(expected))

  test.each([
    ['an empty file', bytes(), /empty/],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), /PNG image/],
    ['zero bytes', bytes(0x61, 0x00, 0x62), /binary/],
  ] as const)('%s is refused with its reason', (_, input, reason) => {
    expect(() => decode(input)).toThrow(DomainError)
    expect(() => decode(input)).toThrow(reason)
  })

  test('more than an article can be is too large', () => {
    expect(() => decode(new Uint8Array(LARGEST_DOCUMENT_BYTES + 1))).toThrow(/25 MB; at most 24 MB/)
  })
})
