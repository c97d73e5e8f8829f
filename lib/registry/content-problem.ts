import { DomainError } from '../claims/domain-error.ts'

/** Something wrong in a file of `content/`, for the person who edits it. */
export interface ContentProblem {
  readonly file: string
  readonly line?: number
  /** What is wrong, and what was expected. */
  readonly message: string
}

const SHOWN_MAX = 20

function problemText({ file, line, message }: ContentProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`
}

/** One error that lists the problems, each with its file and line. */
export function contentError(problems: readonly ContentProblem[]): DomainError {
  const shown = problems.slice(0, SHOWN_MAX).map(problemText)
  const more = problems.length - shown.length
  if (more > 0) shown.push(`and ${more} more`)
  return new DomainError(
    'invalid_input',
    `The content cannot be used; mend these and start again:\n${shown.join('\n')}`,
  )
}
