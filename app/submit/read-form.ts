import { z } from 'zod'
import { DomainError } from '../../lib/claims/domain-error.ts'
import { SourceAbout } from '../../lib/claims/source-about.ts'
import type { SubmissionInput } from '../../lib/ingest/submission-input.ts'
import { ABOUT_FIELDS, type CarriedFile, LARGEST_UPLOAD, type SubmitState } from './submit-state.ts'

/** What a submitter filled in, as it came; nothing of it is checked yet. */
export async function readForm(form: FormData): Promise<SubmitState> {
  const about = Object.fromEntries(
    ABOUT_FIELDS.flatMap((field) => {
      const text = fieldText(form, field).trim()
      return text === '' ? [] : [[field, text]]
    }),
  )
  return { about, text: fieldText(form, 'text'), file: await readFile(form) }
}

const Carried = z.object({
  about: z.partialRecord(z.enum(ABOUT_FIELDS), z.string()),
  text: z.string(),
  file: z.object({ name: z.string(), type: z.string(), base64: z.base64() }).optional(),
})

/** The document that was previewed, as the browser hands it back: it may have changed it, so its shape is checked. */
export function carriedDocument(previous: unknown): SubmitState {
  const carried = Carried.safeParse(previous)
  if (carried.success) return carried.data
  throw new DomainError('invalid_input', 'The previewed document got lost on its way. Hand it in again.')
}

/** Throws DomainError `invalid_input` or `too_large` with what to mend. */
export function inputOf(state: SubmitState): SubmissionInput {
  const bytes = state.file ? Buffer.from(state.file.base64, 'base64') : Buffer.from(state.text, 'utf8')
  if (state.file === undefined && state.text.trim() === '')
    throw new DomainError('invalid_input', 'Paste the text of an article, or choose a file.')
  if (state.file !== undefined && state.text.trim() !== '')
    throw new DomainError('invalid_input', 'There is both a text and a file: leave one of them out.')
  requireSmall(bytes.length)
  return {
    bytes,
    filename: state.file?.name || undefined,
    mediaType: state.file?.type || undefined,
    about: aboutOf(state.about),
  }
}

const FIELD_PROBLEMS: Readonly<Record<string, string>> = {
  url: 'The address must be a whole one, like https://example.com/article.',
  published: 'The date must be like 2026-04-23, 2026-04 or 2026.',
}

function aboutOf(fields: SubmitState['about']): SourceAbout {
  const parsed = SourceAbout.safeParse(fields)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path: [field], message }) => {
    const name = String(field)
    return FIELD_PROBLEMS[name] ?? `The field “${name}” is not right: ${message}.`
  })
  throw new DomainError('invalid_input', [...new Set(problems)].join(' '))
}

function fieldText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

async function readFile(form: FormData): Promise<CarriedFile | undefined> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return undefined
  requireSmall(file.size)
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64')
  return { name: file.name, type: file.type, base64 }
}

function requireSmall(bytes: number): void {
  if (bytes > LARGEST_UPLOAD)
    throw new DomainError(
      'too_large',
      `The document has ${(bytes / 1e6).toFixed(1)} MB; at most ${LARGEST_UPLOAD / 1e6} MB can be sent here. Send a part of it.`,
    )
}
