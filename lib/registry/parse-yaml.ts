import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { ContentProblem } from './content-problem.ts'

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] }

/** Where a path stands; for a key that is not there, where the nearest thing around it stands. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}

function problemOf(issue: z.core.$ZodIssue): string {
  const key = issue.path.map(String).join('.')
  // What a record expects of its keys stands in the issues within.
  const message =
    issue.code === 'invalid_key' ? issue.issues.map((inner) => inner.message).join('; ') : issue.message
  return key === '' ? message : `${key}: ${message}`
}

/**
 * Reads YAML against a schema. Syntax errors, keys given twice and everything the schema refuses are problems with
 * file and line. `firstLine` is the line of the file that `text` begins on (front matter does not begin on 1).
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file,
      line: lineAt(pos[0]),
      message: message.split('\n')[0] ?? message,
    }))
    return { ok: false, problems }
  }
  const read = schema.safeParse(document.toJS())
  if (read.success) return { ok: true, value: read.data }
  const problems = read.error.issues.map((issue) => {
    const offset = offsetOf(document, issue.path)
    return { file, ...(offset === undefined ? {} : { line: lineAt(offset) }), message: problemOf(issue) }
  })
  return { ok: false, problems }
}
