import type { ReactNode } from 'react'
import { meaningOf, type TermId } from '../_words/glossary.ts'
import { glossaryAddress } from '../addresses.ts'

/** A word of art: what it means on hover, and where it leads. */
export function Term({ id, children }: { id: TermId; children: ReactNode }) {
  return (
    <a
      href={glossaryAddress(id)}
      title={meaningOf(id)}
      className="inline-block py-0.5 underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-solid"
    >
      {children}
    </a>
  )
}
