import { Decimal } from '../claims/decimal.ts'
import type { Qualifiers } from '../claims/qualifier.ts'
import { numberValue } from '../claims/value.ts'
import { type FrontMatterNode, frontMatterNode } from '../text/front-matter-node.ts'
import type { View } from '../text/view.ts'
import type { Draft } from './draft.ts'
import type { BenchmarkNames } from './extract-context.ts'
import { qualifierCues } from './lexicon/qualifier-cues.ts'

/** Metrics that measure something other than how well a task was solved, or what training saw. */
const NO_SCORE =
  /\b(?:loss|perplexity|ppl|latency|runtime|samples?_per_second|steps?|epoch|learning_rate|co2)\b/i
const BRACKETS = /\s*[(（[][^)）\]]*[)）\]]/g
const NUMBER = /^\d+(?:\.\d+)?/

/**
 * The scores of the `model-index` in a model card's front matter: the format of
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md (results with a dataset and its metrics).
 */
export function modelIndexScores(view: View, benchmarks: BenchmarkNames): Draft[] {
  if (!('model-index' in view.frontMatter)) return []
  const models = frontMatterNode(view.source)?.get('model-index')?.items ?? []
  return models.flatMap((model) => {
    const name = model.get('name')
    if (!name || name.text === '') return []
    const results = model.get('results')?.items ?? []
    return results.flatMap((result) =>
      (result.get('metrics')?.items ?? []).flatMap((metric) => scoreOf(name, result, metric, benchmarks)),
    )
  })
}

function scoreOf(
  model: FrontMatterNode,
  result: FrontMatterNode,
  metric: FrontMatterNode,
  benchmarks: BenchmarkNames,
): Draft[] {
  const dataset = result.get('dataset')
  const test = dataset?.get('name')
  const value = metric.get('value')
  const written = NUMBER.exec(value?.text ?? '')?.[0]
  const measure = (metric.get('name') ?? metric.get('type'))?.text ?? ''
  if (!test || test.text === '' || !value || !written || NO_SCORE.test(measure)) return []
  const slug = benchmarks.find(test.text).at(0)?.slug ?? benchmarks.slugOf(test.text.replace(BRACKETS, ''))
  const figure = new Decimal(written)
  const unit = benchmarks.unitOf(slug, measure, figure.toNumber())
  // a share of one may be meant as such or as one per cent
  if (slug === '' || (unit === '%' && (figure.lte(1) || figure.gt(100)))) return []
  const span = { start: value.span.start, end: value.span.start + written.length }
  return [
    {
      property: `benchmark.${slug}`,
      value: numberValue(figure),
      unit,
      qualifiers: qualifiersOf(test.text, dataset, measure),
      modality: 'asserted',
      valueSpan: span,
      hasFigure: true,
      quote: span,
      evidence: [
        { role: 'subject', ...model.span },
        { role: 'property', ...test.span },
      ],
      locator: { kind: 'pointer', pointer: '/model-index' },
      ordinal: 0,
      subjectRaw: model.text,
    },
  ]
}

function qualifiersOf(test: string, dataset: FrontMatterNode | undefined, measure: string): Qualifiers {
  const shots = dataset?.get('args')?.get('num_few_shot')?.text
  return {
    ...(shots && /^\d+$/.test(shots) ? { shots: `${shots}-shot` } : qualifierCues(test, ['shots'])),
    ...(measure === '' ? {} : { metric: measure }),
  }
}
