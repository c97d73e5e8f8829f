import type { Span } from '../claims/span.ts'
import type { View } from '../text/view.ts'
import type { Draft } from './draft.ts'
import { licenceName } from './lexicon/licences.ts'

/** Keys that only the card of a model has: there `license` is the model's, elsewhere the article's own. */
const CARD_KEYS = [
  'pipeline_tag',
  'library_name',
  'base_model',
  'model_name',
  'model-index',
  'base_model_relation',
]
/** Keys that cards of models have and articles may not need; beside a key of an article they say nothing. */
const CARD_HABITS = ['tags', 'language', 'datasets', 'metrics', 'license_name', 'license_link', 'inference']
const ARTICLE_KEYS = [
  'title',
  'date',
  'author',
  'authors',
  'layout',
  'slug',
  'description',
  'published',
  'permalink',
]
const FRONT_MATTER = /^\uFEFF?---\r?\n[\s\S]{0,20000}?\r?\n---/
const NO_NAME = /^(?:other|unknown|none)$/i

/** What the front matter of a model card says of the model: its licence. */
export function frontMatterFacts(view: View, subject: string | undefined): Draft[] {
  const { frontMatter, source } = view
  const written = [frontMatter.license_name, frontMatter.license].find(
    (value): value is string => typeof value === 'string' && !NO_NAME.test(value),
  )
  if (!subject || !written || !isModelCard(frontMatter)) return []
  const at = lineOf(source, written)
  if (!at) return []
  return [
    {
      property: 'license',
      value: { kind: 'text', text: licenceName(written) },
      unit: 'text',
      qualifiers: {},
      modality: 'asserted',
      valueSpan: at.value,
      hasFigure: true,
      quote: at.line,
      evidence: [{ role: 'property', ...at.line }],
      locator: { kind: 'pointer', pointer: '/license' },
      ordinal: 0,
      subjectRaw: subject,
    },
  ]
}

const isModelCard = (frontMatter: View['frontMatter']): boolean => {
  const has = (key: string) => key in frontMatter
  return CARD_KEYS.some(has) || (CARD_HABITS.some(has) && !ARTICLE_KEYS.some(has))
}

/** Where the front matter gives the licence, with and without its key. */
function lineOf(source: string, written: string): { line: Span; value: Span } | undefined {
  const head = FRONT_MATTER.exec(source)?.[0]
  for (const match of head?.matchAll(/^license(?:_name)?:[ \t]*(.+?)[ \t]*\r?$/gm) ?? []) {
    const at = match[0].lastIndexOf(written)
    if (at < 0) continue
    const start = match.index + at
    const value = { start, end: start + written.length }
    return { line: { start: match.index, end: value.end }, value }
  }
  return undefined
}
