import { expect, test } from 'vitest'
import { nameWords } from '../../../lib/claims/name-key.ts'
import { loadBaseRegistry } from '../../../lib/registry/base-registry.ts'

/** Words that make another build of a model: a name without them must not be given them by an alias. */
const BUILD = new Set(['instruct', 'chat', 'base', 'it', 'vision', 'vl'])

test('no alias adds the word of a build', async () => {
  const { models } = await loadBaseRegistry()
  const wrong = models.flatMap(({ kind, name, aliases }) =>
    aliases.flatMap(({ text }) => {
      const said = nameWords(text)
      const adds = nameWords(name).some((word) => BUILD.has(word) && !said.includes(word))
      return kind === 'model' && adds ? [`${text} → ${name}`] : []
    }),
  )
  expect(wrong).toEqual([])
})
