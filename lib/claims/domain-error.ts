export type ErrorCode =
  | 'invalid_input'
  | 'unreadable'
  | 'too_large'
  | 'not_found'
  | 'forbidden'
  | 'conflict'
  | 'unavailable'

/** A failure that a person can do something about: the message says what was wrong, where, and what to do. */
export class DomainError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DomainError'
    this.code = code
  }
}
