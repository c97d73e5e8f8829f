import type { Qualifiers } from '../claims/qualifier.ts'
import { HOSTS } from './hosts.ts'

/** What stands at the end of a name without being a part of it. */
interface Tail {
  readonly what: string
  /** At the end of the name; its first group, where it has one, is what is read. */
  readonly shape: RegExp
  /** Of which names the words are no part; of all where it is not given. */
  readonly of?: RegExp
  readonly qualifiers: (taken: string) => Qualifiers | undefined
}

const EFFORT = '(?:extra[ -]?high|xhigh|high|medium|low|minimal)'

/** Rows in any order: each is tried until none takes anything more. */
const TAILS: readonly Tail[] = [
  {
    what: 'an effort with its noun: "GPT-5.2 high reasoning"',
    shape: new RegExp(`[ -](${EFFORT})[ -](?:reasoning|effort|thinking)(?: effort)?$`, 'i'),
    qualifiers: (taken) => ({ effort: taken.toLowerCase() }),
  },
  {
    what: 'an effort by itself, of a name with a version',
    shape: /[ -](extra[ -]?high|xhigh|high|low|minimal)$/i,
    of: /\d/,
    qualifiers: (taken) => ({ effort: taken.toLowerCase() }),
  },
  {
    what: 'the effort that in most families is a size: "Phi-3 medium"',
    shape: /[ -](medium)$/i,
    of: /^(?:gpt[- ]?(?:[5-9]|oss)|o\d|claude|opus|sonnet|haiku|gemini|grok)/i,
    qualifiers: (taken) => ({ effort: taken.toLowerCase() }),
  },
  {
    what: 'a mode with its budget: "Opus 4.5 thinking-32k"',
    shape: /[ -]((?:extended )?thinking)[ -]\(?\d{1,3}k\)?$/i,
    qualifiers: () => ({ effort: 'thinking' }),
  },
  {
    what: 'the mode without thinking, which is no model of its own anywhere',
    shape: /[ -](?:non-?|no[ -])thinking$/i,
    of: /\d/,
    qualifiers: () => ({ effort: 'non-thinking' }),
  },
  {
    what: 'a mode of a family in which it is no model of its own',
    shape: /[ -]((?:extended )?thinking)$/i,
    of: /^(?:claude|opus|sonnet|haiku|glm|deepseek[- ]?v)[ -]?.*\d/i,
    qualifiers: () => ({ effort: 'thinking' }),
  },
  {
    what: 'the most of a family that has no size of that name: "Claude Opus 4.7 max"',
    shape: /[ -](max)$/i,
    of: /^(?:claude|opus|sonnet|haiku)\b.*\d/i,
    qualifiers: () => ({ effort: 'max' }),
  },
  {
    what: 'who serves it: "Llama 3.3 70B Groq", "DeepSeek R1 via Together"',
    shape: /\s(?:(?:on|via|@)\s)?([A-Z][A-Za-z]+(?:[ .]AI)?)$/,
    of: /\d/,
    qualifiers: (taken) => {
      const host = HOSTS.find(({ prefix }) => prefix.test(taken.toLowerCase().replace(/[ .]/, '_')))
      return host && { platform: host.platform }
    },
  },
  {
    what: 'a build of three digits of Gemini',
    shape: /[ -](0\d\d)$/,
    of: /^gemini\b/i,
    qualifiers: (taken) => ({ version: taken }),
  },
  {
    what: 'a month and day of Gemini: "preview-05-06"',
    shape: /[ -]((?:0[1-9]|1[0-2])[ -](?:[0-2]\d|3[01]))$/,
    of: /^gemini\b/i,
    qualifiers: (taken) => ({ version: taken.replace(' ', '-') }),
  },
  {
    what: 'the window that a host serves it with, as ids of open models end: "llama3-70b-8192"',
    shape: /[ -](2048|4096|8192|16384|32768|65536|131072)$/,
    of: /\d/,
    qualifiers: () => ({}),
  },
]

/** A name without what only its end adds to it, and what that is. */
export function withoutTails(name: string): { name: string; qualifiers: Qualifiers } {
  let rest = name
  let qualifiers: Qualifiers = {}
  for (let again = true; again; ) {
    again = false
    for (const { shape, of, qualifiers: read } of TAILS) {
      const match = shape.exec(rest)
      const before = match ? rest.slice(0, match.index) : ''
      const found = match && !(of && !of.test(before)) ? read(match[1] ?? '') : undefined
      if (!found) continue
      rest = before
      qualifiers = { ...found, ...qualifiers }
      again = true
    }
  }
  return { name: rest, qualifiers }
}
