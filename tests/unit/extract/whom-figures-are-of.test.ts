import { describe, expect, it } from 'vitest'
import { shortClaims } from './short-claims.ts'

type Case = readonly [text: string, ...claims: string[]]

/** An item is about the name that it begins with, whatever other names describe it. */
const LABELS: readonly Case[] = [
  [
    '- **Grok 7 Mini**: smaller version of Grok 7 for quick tasks, $0.30/$0.50 per 1M tokens',
    'Grok 7 Mini: price.input 0.3',
    'Grok 7 Mini: price.output 0.5',
  ],
  [
    '- Add **Grok 7 Heavy** - a multi-agent variant built on Grok 7: 256K context',
    'Grok 7 Heavy: context_window 256000',
  ],
  ['- Grok 7 (new): trained like GPT-9, with a 400K context window', 'context_window 400000'],
]

/** A pronoun behind a figure is whom it is about, not the name that follows. */
const BEFORE_PRONOUNS: readonly Case[] = [
  [
    'Acme released Grok 7. Despite having only 7 billion parameters, it outperformed GPT-9 on most tests.',
    'parameters.total 7000000000',
  ],
  [
    'Acme shows Grok 7. With a 1M context window, the model beats GPT-9 at long documents.',
    'context_window 1000000',
  ],
]

const EVERYONE: readonly Case[] = [
  [
    'We list Grok 7, GPT-9 and Orca 3.\n\nEvery model writes up to 64K tokens.',
    'max_output 64000',
    'GPT-9: max_output 64000',
    'Orca 3: max_output 64000',
  ],
  ['Grok 7 is out. All models support a context window of 200K tokens.'],
]

describe('whom a figure is of', () => {
  it.each(LABELS)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(BEFORE_PRONOUNS)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(EVERYONE)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
})
