import { z } from '@hono/zod-openapi'
import { SourceAbout as VocabularyAbout } from '../../claims/source-about.ts'
import { Count, isStorable, StorableText, Timestamp } from './scalars.ts'
import { ReadingNote } from './source.ts'
import { hrefField, modelField, propertyField, statedValue } from './value.ts'

/** Of the request's body: a long article has some 100 kB. */
export const SUBMISSION_MAX_BYTES = 5 * 1024 * 1024

/** A name, not a path: what comes in is never a place in a file system. */
const Filename = z
  .string()
  .max(255)
  .regex(/^[^/\\]+$/, 'must be a file name without folders')
  .refine(isStorable, 'must be well-formed Unicode without NUL characters')
  .openapi({ example: 'prices.md' })

const MediaType = z
  .string()
  .max(100)
  .regex(/^[\w.+-]+\/[\w.+-]+(\s*;[\x20-\x7e]*)?$/, 'must be a media type such as text/markdown')
  .openapi({ example: 'text/markdown' })

/** How much of a text may be shown is not for strangers to say. */
const StrangersAbout = VocabularyAbout.omit({ display: true })
type About = z.infer<typeof StrangersAbout>

function isStorableAbout(about: About): boolean {
  const texts = Object.values(about).flatMap((part) =>
    typeof part === 'object' ? Object.values(part) : [part],
  )
  return texts.every((text) => text === undefined || isStorable(text))
}
const STORABLE_ABOUT = 'must be well-formed Unicode without NUL characters'

const SourceAbout = StrangersAbout.strict()
  .refine(isStorableAbout, STORABLE_ABOUT)
  .describe('What the submitter says of the source; all optional.')
  .openapi('SourceAbout', {
    example: { title: 'A price list', publisher: 'Example Weekly', published: '2026-05-02', kind: 'press' },
  })

/** A document as JSON. */
export const SubmissionText = z
  .strictObject({
    text: StorableText.describe('The article: Markdown, HTML or plain text.').openapi({
      example: 'GPT-5.5 costs $5.00 per million input tokens.',
    }),
    filename: Filename.optional(),
    media_type: MediaType.optional(),
    about: SourceAbout.default({}),
  })
  .openapi('SubmissionText')

const aboutFields = StrangersAbout.omit({ records: true }).shape

/** A document as an uploaded file, the fields of `about` beside it. */
export const SubmissionUpload = z
  .strictObject({
    file: z
      .file()
      .refine(({ name }) => isStorable(name), 'its name must be well-formed Unicode without NUL characters')
      .describe('The article: Markdown, HTML or plain text; its name and type go with it.')
      .openapi({ type: 'string', format: 'binary' }),
    ...aboutFields,
  })
  .refine(({ file: _, ...about }) => isStorableAbout(about), STORABLE_ABOUT)
  .openapi('SubmissionUpload', {
    example: { file: 'GPT-5.5 costs $5.00 per million input tokens.', title: 'A price list' },
  })

const FoundClaim = z
  .object({
    subject: z.string().openapi({ example: 'GPT-5.5' }),
    model: modelField,
    property: propertyField,
    ...statedValue,
    quote: z.string().openapi({ example: 'GPT-5.5 costs $5.00 per million input tokens' }),
  })
  .describe('A claim that the reader found in a submission. It has no id before it is approved.')
  .openapi('FoundClaim')

const submissionFields = {
  id: z.string().openapi({ example: '01985f5e-7d3c-7b1e-9f5a-0123456789ab' }),
  href: hrefField.openapi({ example: '/api/v1/submissions/01985f5e-7d3c-7b1e-9f5a-0123456789ab' }),
  state: z
    .enum(['pending', 'approved', 'rejected'])
    .describe('Nothing of a submission is public before it is approved.')
    .openapi({ example: 'pending' }),
  title: z.string().nullable().openapi({ example: 'A price list' }),
  claims: z.array(FoundClaim),
  derived_count: Count.describe('Relative statements found.'),
  notes: z.array(ReadingNote),
}

export const SubmissionReceipt = z
  .object({
    ...submissionFields,
    token: z
      .string()
      .describe('Lets you see the submission; told only this once.')
      .openapi({ example: 'q83vEjRWeJq83vEjRWeJq83vEjRWeJq8' }),
  })
  .openapi('SubmissionReceipt')

export const Submission = z
  .object({
    ...submissionFields,
    filename: z.string().nullable().openapi({ example: 'prices.md' }),
    about: VocabularyAbout.describe('As the submitter gave it.').openapi({
      example: { title: 'A price list' },
    }),
    created_at: Timestamp,
    decided_at: Timestamp.nullable(),
    why: z.string().nullable().describe('Why it was approved or rejected.').openapi({ example: null }),
    source_href: z
      .string()
      .nullable()
      .describe('The source that it became part of.')
      .openapi({ example: null }),
  })
  .openapi('Submission')
