import { findProperty } from '../claims/property.ts'
import type { Camp } from './camp.ts'
import type { Rule } from './verdict.ts'

interface Doubt {
  readonly rule: Extract<Rule, 'moving_alias' | 'unknown_rate' | 'nominal_size'>
  /** One side is enough, or both must be in doubt. */
  readonly sides: 'one' | 'both'
  readonly appliesTo: (camp: Camp) => boolean
  readonly reason: string
}

const MOVING_NAME = /(^|[-_\s(])latest\)?$/i
const SEVERAL_RATES = /(^|[-_\s])(image|images|audio|tts|speech|voice|realtime|live)([-_\s]|$)/i

const SIZE = /^[\d.]+\s*[bmt]/i

/** Whether the figure is the one in the model's name. */
function namesSize(subject: string, written: string): boolean {
  const label = (SIZE.exec(written)?.[0] ?? '').replace(/\s/g, '').toLowerCase()
  return subject
    .toLowerCase()
    .split(/[-_\s()]+/)
    .includes(label)
}

/** Names under which two sources may honestly mean two things, so that a difference proves nothing. */
const DOUBTS: readonly Doubt[] = [
  {
    rule: 'moving_alias',
    sides: 'both',
    appliesTo: ({ subject }) => MOVING_NAME.test(subject),
    reason:
      'A “latest” name points to another model on another day: the main cause of differences between lists.',
  },
  {
    rule: 'unknown_rate',
    sides: 'both',
    appliesTo: ({ subject, property, qualifiers }) =>
      findProperty(property)?.group === 'prices' &&
      property !== 'price.subscription' &&
      qualifiers.rate_of === undefined &&
      SEVERAL_RATES.test(subject),
    reason: 'Models that speak or draw have a rate for text tokens and another, ten times it, for the rest.',
  },
  {
    rule: 'nominal_size',
    sides: 'one',
    appliesTo: ({ subject, property, written }) =>
      property.startsWith('parameters.') && SIZE.test(written) && namesSize(subject, written),
    reason: 'The size in a name is a label: Gemma 4 26B has 25.2 billion parameters, Llama 3.1 8B has 8.03.',
  },
]

/** Why a difference between two camps proves nothing, if the name they share leaves it open what is meant. */
export function findDoubt(a: Camp, b: Camp): Doubt['rule'] | undefined {
  return DOUBTS.find(({ sides, appliesTo }) =>
    sides === 'one' ? appliesTo(a) || appliesTo(b) : appliesTo(a) && appliesTo(b),
  )?.rule
}
