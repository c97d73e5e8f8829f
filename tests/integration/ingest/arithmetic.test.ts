import { expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { listFindings } from '../../../lib/db/queries/findings.ts'
import { listDerivedOfSource } from '../../../lib/db/queries/sources.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { documentOf, HARBOR } from '../support/articles.ts'

const read = (text: string) => ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')

function article(publisher: string, [input, output]: [number, number], before = ''): string {
  return `---
title: ${publisher}
url: https://${publisher.toLowerCase()}.example/
publisher: ${publisher}
published: 2026-03-07
---

# Gannet 1 and Tern 2

${before} Gannet 1 costs $${input} per million input tokens and $${output} per million output tokens. Gannet 1 is 2x cheaper than Tern 2.
`
}

async function derivedOf(text: string) {
  const { sourceId } = await read(text)
  const derived = await listDerivedOfSource(sourceId)
  return derived
    .toSorted((a, b) => (a.property < b.property ? -1 : 1))
    .map(({ holds, calculation }) => [holds, calculation])
}

const WORDS = 'stated 2 times lower'

test('a relative statement is checked by its own figures, else by the best supported ones', async () => {
  const text = article('Cape', [2, 6])
  const unknown = 'cannot be checked: the figure to compare with is not given'
  expect(await derivedOf(text)).toEqual([
    [null, unknown],
    [null, unknown],
  ])
  await read(HARBOR)
  expect(await derivedOf(`${text}\n`)).toEqual([
    [true, `4 / 2 = 2, ${WORDS}: holds by the figures of others`],
    [true, `12 / 6 = 2, ${WORDS}: holds by the figures of others`],
  ])
})

test('only a source’s own figures make a finding', async () => {
  expect(await derivedOf(article('Bay', [3, 6]))).toEqual([
    [false, `4 / 3 = 1.33, ${WORDS}: does not hold by the figures of others`],
    [true, `12 / 6 = 2, ${WORDS}: holds by the figures of others`],
  ])
  const arithmetic = async () => (await listFindings({ kind: 'arithmetic' }, { limit: 10 })).items
  expect(await arithmetic()).toEqual([])
  const own = 'Tern 2 costs $4 per million input tokens and $12 per million output tokens.'
  expect(await derivedOf(article('Gulf', [3, 6], own))).toEqual([
    [false, `4 / 3 = 1.33, ${WORDS}: does not hold`],
    [true, `12 / 6 = 2, ${WORDS}: holds`],
  ])
  expect((await arithmetic()).map(({ property, rule, raised }) => [property, rule, raised])).toEqual([
    ['price.input', 'derived_figure', true],
  ])
})
