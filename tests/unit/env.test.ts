import { describe, expect, test } from 'vitest'
import { parseEnv } from '../../lib/env.ts'

describe('parseEnv', () => {
  test('has a default for everything', () => {
    expect(parseEnv({})).toEqual({ PORT: 3000, HOST: 'localhost' })
  })

  test('an empty text is as good as none', () => {
    expect(parseEnv({ DATABASE_URL: '', PORT: '' })).toEqual({ PORT: 3000, HOST: 'localhost' })
  })

  test('takes what is set, and nothing else', () => {
    const DATABASE_URL = 'postgresql://me:secret@db.example:5433/claims?sslmode=require'
    expect(parseEnv({ DATABASE_URL, PORT: '0', HOME: '/root' })).toEqual({
      DATABASE_URL,
      PORT: 0,
      HOST: 'localhost',
    })
  })

  test.each([
    ['PORT', 'three'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://me:secret@db/claims'],
    ['DATABASE_URL', 'db.example'],
    ['CLAIMCHECK_URL', 'localhost'],
  ])('refuses %s=%s', (key, value) => {
    expect(() => parseEnv({ [key]: value })).toThrow(new RegExp(`^Bad environment: ${key} `))
  })

  test('lists every bad key, without values', () => {
    const parse = () => parseEnv({ PORT: 'three', DATABASE_URL: 'mysql://me:secret@db/claims' })
    expect(parse).toThrow(/DATABASE_URL .*; PORT /)
    expect(parse).not.toThrow(/secret/)
  })
})
