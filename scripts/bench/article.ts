import { mixed, randomOf } from '../seed/random.ts'
import { figureOf, HOT_MODELS, SEEDED_PROPERTIES, tailModel, tailSize } from '../seed/seeded-source.ts'

const HEADERS = [
  'Model',
  'Input ($/1M tokens)',
  'Output ($/1M tokens)',
  'Cached input ($/1M tokens)',
  'Context window',
  'Max output',
  'MMLU (%)',
  'GPQA Diamond (%)',
]
const HOT_ROWS = 2
const TAIL_ROWS = 7

/** An article of about 60 claims, read by the reader like any other: two rows about hot models, the rest about the tail. */
export function benchArticle(number: number, sources: number): string {
  const random = randomOf(mixed(number, 77))
  const tail = new Set<string>()
  while (tail.size < TAIL_ROWS) tail.add(tailModel(Math.floor(random() * tailSize(sources))))
  const models = [...HOT_MODELS.slice(0, HOT_ROWS), ...tail]
  const rows = models.map((model) => [
    model,
    ...SEEDED_PROPERTIES.map((property) =>
      written(property, figureOf(model, property, Math.floor(random() * 3))),
    ),
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return `---
title: Bench article ${number}
publisher: Bench Weekly ${number}
published: 2026-05-0${1 + (number % 9)}
---

# Models compared, part ${number}

${[line(HEADERS), line(HEADERS.map(() => '---')), ...rows.map(line)].join('\n')}
`
}

function written(property: string, figure: string): string {
  if (property.startsWith('price.')) return `$${Number(figure).toFixed(2)}`
  return property.startsWith('benchmark.') ? `${figure}%` : figure.replace(/\B(?=(\d{3})+$)/g, ',')
}
