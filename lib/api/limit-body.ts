import { bodyLimit } from 'hono/body-limit'
import { problem } from './problem.ts'
import { SUBMISSION_MAX_BYTES } from './schemas/submission.ts'

const MEGABYTE = 1024 * 1024

/** Refuses a body that is too large before it is in memory. */
export const limitBody = bodyLimit({
  maxSize: SUBMISSION_MAX_BYTES,
  onError: () =>
    problem(
      'too_large',
      `The body is larger than ${SUBMISSION_MAX_BYTES / MEGABYTE} MB. Send the article without its images, or in parts.`,
    ),
})
