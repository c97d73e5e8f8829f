import { z } from 'zod'
import { Recorded, SourceAbout } from '../claims/source-about.ts'
import { IsoDate } from '../claims/value.ts'
import type { ContentFile } from './base-registry.ts'
import { type Parsed, parseYaml } from './parse-yaml.ts'

/** The front matter of a starter source: our own record of what somebody else published, never a quote of it. */
export const DigestFrontMatter = z.strictObject({
  ...SourceAbout.shape,
  title: z.string().trim().min(1).max(500),
  publisher: z.string().trim().min(1).max(200),
  kind: z.literal('digest'),
  records: Recorded,
  licence: z.string().trim().min(1).max(100),
  display: z.literal('full'),
  /** When we recorded it. */
  recorded: IsoDate,
})
export type DigestFrontMatter = Readonly<z.infer<typeof DigestFrontMatter>>

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/
/** The line after the opening fence. */
const FIRST_LINE = 2

/** The front matter of a digest and the Markdown after it. */
export function parseDigest({ file, text }: ContentFile): Parsed<{ about: DigestFrontMatter; body: string }> {
  const fenced = FRONT_MATTER.exec(text)
  if (!fenced) {
    const message = 'expected front matter between two lines "---" at the beginning'
    return { ok: false, problems: [{ file, line: 1, message }] }
  }
  const about = parseYaml(file, fenced[1] ?? '', DigestFrontMatter, FIRST_LINE)
  if (!about.ok) return about
  return { ok: true, value: { about: about.value, body: text.slice(fenced[0].length) } }
}
