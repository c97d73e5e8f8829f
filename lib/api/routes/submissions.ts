import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { findSubmission, submit } from '../../ingest/submissions.ts'
import { submissionHref } from '../addresses.ts'
import { answerPrivately, created } from '../answer.ts'
import { found } from '../found.ts'
import { receiptJson, submissionJson } from '../json/submission.ts'
import { limitBody } from '../limit-body.ts'
import { readSubmission } from '../read-submission.ts'
import { Word } from '../schemas/scalars.ts'
import { Submission, SubmissionReceipt, SubmissionText, SubmissionUpload } from '../schemas/submission.ts'
import { COMMON_RESPONSES, json, NOT_FOUND, SUBMISSION_PROBLEMS } from './responses.ts'

const postRoute = createRoute({
  method: 'post',
  path: '/submissions',
  tags: ['Submissions'],
  summary: 'Submit an article',
  description:
    'It is read at once, and waits as pending until a moderator approves it: till then only you see it, with the token.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: SubmissionText },
        'multipart/form-data': { schema: SubmissionUpload },
      },
    },
  },
  responses: { 201: json(SubmissionReceipt, 'What was found, and the token.'), ...SUBMISSION_PROBLEMS },
})

const getRoute = createRoute({
  method: 'get',
  path: '/submissions/{id}',
  tags: ['Submissions'],
  summary: 'Get your submission',
  description: 'A wrong token and a wrong id are answered alike.',
  security: [{ token: [] }, {}],
  request: {
    params: z.object({ id: Word.openapi({ example: '01985f5e-7d3c-7b1e-9f5a-0123456789ab' }) }),
    query: z.strictObject({
      token: Word.optional().openapi({
        description: 'The token, where you cannot send it as `Authorization: Bearer`.',
        example: 'q83vEjRWeJq83vEjRWeJq83vEjRWeJq8',
      }),
    }),
  },
  responses: { 200: json(Submission, 'The submission.'), ...COMMON_RESPONSES, ...NOT_FOUND },
})

const BEARER = /^Bearer +(\S+)$/i

/** The token of the header, else of the address; `""` without one, which no submission has. */
function tokenOf(authorization: string | undefined, query: string | undefined): string {
  return BEARER.exec(authorization ?? '')?.[1] ?? query ?? ''
}

export const submissions = new OpenAPIHono().openapi(getRoute, async (c) => {
  const { id } = c.req.valid('param')
  const token = tokenOf(c.req.header('authorization'), c.req.valid('query').token)
  return answerPrivately(
    c,
    submissionJson(found(await findSubmission(id, token), 'submission with this token:', id)),
  )
})

// Documented, but not validated by the route: only the handler knows which of the two bodies came.
submissions.openAPIRegistry.registerPath(postRoute)
submissions.post('/submissions', limitBody, async (c) => {
  const receipt = receiptJson(await submit(await readSubmission(c.req), 'api'))
  return created(receipt, submissionHref(receipt.id))
})
