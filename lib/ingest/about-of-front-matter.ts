import type { Note } from '../claims/note.ts'
import { SourceAbout } from '../claims/source-about.ts'
import { scanDates } from '../extract/figures/scan-dates.ts'

/** Other names under which blogs and site generators keep the same things. */
const OTHER_NAMES: Readonly<Record<string, keyof SourceAbout>> = {
  canonical_url: 'url',
  canonical: 'url',
  link: 'url',
  source: 'publisher',
  site: 'publisher',
  date: 'published',
  license: 'licence',
}

const KEYS = Object.keys(SourceAbout.shape)

/** YAML dates come as Date objects, and people write "10 April 2024"; everything else is kept. */
function plain(key: string, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (key !== 'published' || typeof value !== 'string') return value
  const [date, ...more] = scanDates(value)
  return date && more.length === 0 && date.dateHigh === undefined ? date.date : value
}

/**
 * What a document's front matter says of its source. Each entry is taken on its own: one that cannot be used is a
 * note, the others count.
 */
export function aboutOfFrontMatter(frontMatter: Readonly<Record<string, unknown>>): {
  about: SourceAbout
  notes: Note[]
} {
  const about: Record<string, unknown> = {}
  const notes: Note[] = []
  for (const [name, given] of Object.entries(frontMatter)) {
    const key = KEYS.includes(name) ? name : OTHER_NAMES[name]
    if (key === undefined || given === null || about[key] !== undefined) continue
    const parsed = SourceAbout.safeParse({ [key]: plain(key, given) })
    if (parsed.success) Object.assign(about, parsed.data)
    else
      notes.push({
        rule: 'front_matter',
        severity: 'info',
        reason: `The front matter's "${name}" was not used; expected ${parsed.error.issues.map(({ message }) => message).join(', ')}.`,
      })
  }
  return { about: SourceAbout.parse(about), notes }
}
