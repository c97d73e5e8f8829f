import { DomainError } from '../../lib/claims/domain-error.ts'
import { groupBy } from '../../lib/claims/group-by.ts'
import type { Statement } from '../../lib/claims/statement.ts'
import { ClaimLine, claimsOfLines } from '../../lib/judge/claim-line.ts'
import { statementsOf } from '../../lib/judge/statements-of.ts'
import { type Dates, saidOf } from './dates.ts'

/** Claim lines as statements; each document is a source and a voice of its own. Throws DomainError with the line. */
export function readClaimLines(text: string, file: string, dates: Dates): Statement[] {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, `${file}, line ${index + 1}`)]))
  return [...groupBy(lines, ({ doc }) => doc)].flatMap(([doc, ofDoc]) =>
    statementsOf(
      {
        sourceId: doc,
        voice: { id: doc, name: doc, kind: 'blog', firstParty: false },
        said: saidOf(doc, dates),
      },
      claimsOfLines(ofDoc),
    ),
  )
}

function parseLine(line: string, place: string): ClaimLine {
  const parsed = ClaimLine.safeParse(parseJson(line, place))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DomainError('invalid_input', `${place}: ${issue?.path.join('.')}: ${issue?.message}.`)
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new DomainError('invalid_input', `${place}: no JSON; expected one claim a line.`, { cause })
  }
}
