export interface Term {
  /** Stands in addresses: `/methods#contested`. */
  readonly id: string
  readonly term: string
  readonly meaning: string
}

/** Every term of art that the pages use. */
export const GLOSSARY = [
  {
    id: 'claim',
    term: 'Claim',
    meaning:
      'One statement by one source that one model has one value for one property, at one place of its text. The same fact said twice in an article is two claims.',
  },
  {
    id: 'source',
    term: 'Source',
    meaning: 'An article, a page, a price list: where something was said, with its publisher and date.',
  },
  {
    id: 'voice',
    term: 'Voice',
    meaning:
      'Somebody who speaks independently of the others. All sources of one publisher are one voice, however often they say it.',
  },
  {
    id: 'record',
    term: 'Record',
    meaning:
      'How the claims of a source stand among all others: how many are corroborated, contested, contradicted, and so on.',
  },
  {
    id: 'standing',
    term: 'Standing',
    meaning: 'How a claim stands among all others about the same thing; the six ways it may stand are below.',
  },
  {
    id: 'digest',
    term: 'Recorded by us',
    meaning:
      'Our notes, in our words, of somebody else’s article. They count as that publisher’s voice and are never shown as a quotation.',
  },
  {
    id: 'capture',
    term: 'Capture',
    meaning:
      'The exact bytes of a source as they were taken on one day. They never change; their SHA-256 hash proves it. A changed article is another capture.',
  },
  {
    id: 'condition',
    term: 'Condition',
    meaning:
      'What narrows a statement: a batch tier, a long context, a subscription plan, a reasoning effort. Values under different conditions do not contradict each other.',
  },
  {
    id: 'best-supported',
    term: 'Best-supported value',
    meaning:
      'The value that most independent voices state, where the maker’s own statements of its prices and limits weigh most. It is what the sources support, not a measurement of ours.',
  },
  {
    id: 'well-supported',
    term: 'Well supported',
    meaning:
      'Several independent voices state the value, and they clearly outweigh those who say otherwise, if anybody does; how many do stands beside it.',
  },
  {
    id: 'contested',
    term: 'Contested',
    meaning:
      'Of a claim: somebody says otherwise. Of a value: neither side clearly outweighs the other. Both sides are shown; the majority does not hide the minority.',
  },
  {
    id: 'one-source',
    term: 'One source',
    meaning: 'Only one voice states it: neither confirmed nor contradicted.',
  },
  {
    id: 'contradiction',
    term: 'Contradiction',
    meaning:
      'Two statements about the same thing, under conditions that are not different, whose values cannot both hold, where nothing shows that the value changed in between.',
  },
  {
    id: 'severity',
    term: 'Severity',
    meaning:
      'How much a contradiction matters to somebody who relies on the value: by how far the two sides lie apart, and how much speaks for each.',
  },
  {
    id: 'explained',
    term: 'Explained difference',
    meaning:
      'Figures that differ for a reason: they are rounded differently, hold under different conditions, or the value changed over time.',
  },
  {
    id: 'moderator',
    term: 'Moderator',
    meaning:
      'A person who looks at what is submitted, and may decide a contradiction with a reason. Every decision is kept with who made it, when and why; none is deleted.',
  },
  {
    id: 'token',
    term: 'Token',
    meaning:
      'The piece of text that models count and that prices are given for: in English about three quarters of a word.',
  },
] as const satisfies readonly Term[]

export type TermId = (typeof GLOSSARY)[number]['id']

const BY_ID: ReadonlyMap<string, Term> = new Map(GLOSSARY.map((term) => [term.id, term]))

export function meaningOf(id: TermId): string {
  return BY_ID.get(id)?.meaning ?? ''
}
