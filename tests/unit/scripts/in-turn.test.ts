import { expect, test } from 'vitest'
import { inTurn } from '../../../scripts/serve/in-turn.ts'

/** Work that begins when it is its turn, and ends when it is told to. */
function works(turn: ReturnType<typeof inTurn>, count: number) {
  const begun: number[] = []
  const ends: ((fails?: 'fails') => void)[] = []
  const ended = Array.from({ length: count }, (_, place) =>
    turn(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(place)
          ends[place] = (fails) => (fails ? reject(new Error(`${place} failed`)) : resolve(place))
        }),
    ),
  )
  return { begun, ended, end: (place: number, fails?: 'fails') => ends[place]?.(fails) }
}

test('runs so many at once, and the others in the order in which they came', async () => {
  const { begun, ended, end } = works(inTurn(2), 4)
  expect(begun).toEqual([0, 1])
  end(1)
  expect(await ended[1]).toBe(1)
  expect(begun).toEqual([0, 1, 2])
  end(0)
  end(2)
  await Promise.all([ended[0], ended[2]])
  expect(begun).toEqual([0, 1, 2, 3])
  end(3)
  expect(await ended[3]).toBe(3)
})

test('what fails frees its place', async () => {
  const turn = inTurn(1)
  const { begun, ended, end } = works(turn, 2)
  end(0, 'fails')
  await expect(ended[0]).rejects.toThrow('0 failed')
  expect(begun).toEqual([0, 1])
  end(1)
  await ended[1]
  expect(await turn(async () => 'a later one')).toBe('a later one')
})
