import type { Span } from '../../claims/span.ts'
import type { AnyFigure } from '../figures/figure.ts'
import { BYLINE } from '../lexicon/bylines.ts'
import type { Carried, Day } from './discourse.ts'
import type { Finding } from './finding.ts'
import { type Sentence, subjectsIn } from './sentence.ts'

/** What an entry of a changelog says of a model that came out on its day. */
const CAME_OUT =
  /\b(?:(?:now |is |are )?(?:generally )?available|released?|launch(?:ed|es)?|introduc(?:ed|ing|es)|new model|debut(?:s|ed)|ga\b|neu:|neues Modell|veröffentlicht|verfügbar|nuevo modelo|disponible|lanzamiento|lanzado|nouveau modèle|sortie|publié)\b|发布|上线|推出|新モデル|リリース|公開|提供開始/i
const NOT_OUT =
  /\b(?:no longer|not|beta|preview|deprecat\w*|shut down|retire\w*|soon|will|fixed|price|pricing|SDK|rate limit|parameter|support for)\b|下线|停止|预览/i

/** Under a date as a heading, "X is now generally available" says when X was released. */
export function readDayOfHeading(sentence: Sentence, { day }: Carried): Finding[] {
  if (!day || sentence.figures.some(({ kind }) => kind === 'date')) return []
  const words = sentence.text.slice(sentence.start, sentence.end)
  const lead = words.slice(0, 120)
  if (!CAME_OUT.test(lead) || NOT_OUT.test(words.slice(0, 80))) return []
  const name = subjectsIn(sentence)[0]
  if (!name || name.start - sentence.start > 40) return []
  const { date, dateHigh } = day.figure
  return [
    {
      property: 'release_date',
      value: dateHigh ? { kind: 'date_range', low: date, high: dateHigh } : { kind: 'date', date },
      unit: 'date',
      modality: 'asserted',
      qualifiers: {},
      words: { start: sentence.start, end: Math.min(sentence.end, sentence.start + 160) },
      elsewhere: day.span,
      subjects: [{ raw: name.raw, certain: true, at: { start: name.start, end: name.end } }],
    },
  ]
}

/** What a heading may hold beside its date: a version, signs, a weekday. */
const BESIDE_DAY =
  /^[\s\p{P}\p{S}]*(?:(?:version|release)?\s?[vV]?\d[\w.]*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{L}{2,8}tag)?[\s\p{P}\p{S}]*$/u

/** The day that a heading is: a date with a version at most, or a whole day with a few words, as changelogs have it. */
export function dayOfHeading(
  text: string,
  figures: readonly AnyFigure[] | undefined,
  span: Span,
): Day | undefined {
  const figure = figures?.find((one) => one.kind === 'date')
  if (figure?.kind !== 'date' || figure.start > 20 || !BESIDE_DAY.test(text.slice(0, figure.start)))
    return undefined
  const after = text.slice(figure.end)
  const few = figure.date.length === 10 && after.length <= 24 && !BYLINE.test(after)
  return few || BESIDE_DAY.test(after) ? { figure, span } : undefined
}
