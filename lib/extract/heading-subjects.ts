import { baseKey } from './names/base-key.ts'
import type { NameMention } from './names/name-mention.ts'
import type { Carried } from './prose/discourse.ts'

/** The models that a heading names. */
export interface HeadingNames {
  /** Each once, whatever builds and ids it is also written with. */
  readonly subjects: readonly string[]
  /** The heading is a list of names and nothing else. */
  readonly list: boolean
}

/** What stands between the names of a list: "Claude Opus 4.1 / Opus 4", "o3 and o4-mini". */
const JOINT = /^\s*(?:[/|,，、&+]|(?:and|und|y|et)\s|[和与及とと])\s*$/
/** What may stand before and after a list of names: a number, a mark, the makers in brackets, a closing colon. */
const AROUND = /^[\s\d.)#:：*🆕✨-]*(?:[(（][^()（）]*[)）])?[\s:：*]*$/u

export function namesOfHeading(text: string, names: readonly NameMention[]): HeadingNames {
  const [first] = names
  const last = names.at(-1)
  const joined = names
    .slice(1)
    .every((name, i) => JOINT.test(withoutBrackets(text.slice(names[i]?.end ?? 0, name.start))))
  const alone = first && last && AROUND.test(text.slice(0, first.start)) && AROUND.test(text.slice(last.end))
  return {
    subjects: [...new Map(names.map(({ raw }) => [baseKey(raw), raw])).values()],
    list: names.length > 1 && joined && alone === true,
  }
}

const withoutBrackets = (text: string) => text.replace(/[(（][^()（）]*[)）]/g, '')

/**
 * Whom the headings are about, the outermost first: the nearest that names models. One of several is about none of
 * them, but where it is a list and nothing else, what stands under it in the manner of a card is said of each. A
 * section about others is not about whom the document is about.
 */
export function headingSubjects(
  headings: readonly HeadingNames[],
  document: string | undefined,
): Pick<Carried, 'heading' | 'listed' | 'document'> {
  const nearest = headings.findLast(({ subjects }, i) => subjects.length > 0 && !repeats(headings, i))
  const [only, other] = nearest?.subjects ?? []
  if (!nearest || !other) return { heading: only, document }
  const about = nearest.subjects.map(baseKey)
  const isAbout = document !== undefined && about.includes(baseKey(document))
  return {
    ...(nearest.list ? { listed: nearest.subjects } : {}),
    document: isAbout ? document : undefined,
  }
}

/** "Model ids: a-1, a-mini-1" right under the heading of these two names nobody else. */
function repeats(headings: readonly HeadingNames[], index: number): boolean {
  const own = headings[index]?.subjects ?? []
  const above = new Set(headings[index - 1]?.subjects.map(baseKey))
  return own.length > 1 && own.every((name) => above.has(baseKey(name)))
}
