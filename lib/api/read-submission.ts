import type { z } from '@hono/zod-openapi'
import type { HonoRequest } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { SubmissionInput } from '../ingest/submission-input.ts'
import { invalidRequest } from './invalid-request.ts'
import { problem } from './problem.ts'
import { SubmissionText, SubmissionUpload } from './schemas/submission.ts'

/** The submitted document, whichever of the two ways it came. Throws an HTTPException that is its own answer. */
export async function readSubmission(request: HonoRequest): Promise<SubmissionInput> {
  const mediaType = request.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (mediaType === 'application/json') return ofText(parsed(SubmissionText, await jsonOf(request)))
  if (mediaType === 'multipart/form-data') return ofUpload(parsed(SubmissionUpload, await formOf(request)))
  throw answered(
    problem(
      'unsupported_media_type',
      'Send application/json, or multipart/form-data with a file.',
      {},
      {
        'accept-post': 'application/json, multipart/form-data',
      },
    ),
  )
}

function answered(res: Response): HTTPException {
  return new HTTPException(undefined, { res })
}

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (!result.success) throw answered(invalidRequest(result.error))
  return result.data
}

function malformed(what: string) {
  return (error: unknown): never => {
    const why = error instanceof Error ? `: ${error.message}` : ''
    throw answered(problem('invalid_input', `The body is not ${what}${why}`))
  }
}

async function jsonOf(request: HonoRequest): Promise<unknown> {
  return request.json<unknown>().catch(malformed('JSON'))
}

/** Repeated fields become a list, which no field is; an empty text field is one that was not filled in. */
async function formOf(request: HonoRequest): Promise<unknown> {
  const form = await request.formData().catch(malformed('a multipart form'))
  const fields = [...new Set(form.keys())].map((name) => {
    const values = form.getAll(name)
    return [name, values.length === 1 ? values[0] : values] as const
  })
  return Object.fromEntries(fields.filter(([, value]) => value !== ''))
}

function ofText({ text, filename, media_type, about }: z.infer<typeof SubmissionText>): SubmissionInput {
  return { bytes: new TextEncoder().encode(text), filename, mediaType: media_type, about }
}

async function ofUpload({ file, ...about }: z.infer<typeof SubmissionUpload>): Promise<SubmissionInput> {
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    filename: baseNameOf(file.name),
    mediaType: file.type || undefined,
    about,
  }
}

/** A client may send a whole path: only its last part is a name. */
function baseNameOf(name: string): string | undefined {
  return name.split(/[/\\]/).at(-1) || undefined
}
