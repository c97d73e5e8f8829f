import type { NameMention } from '../names/name-mention.ts'
import type { Range } from './sentences.ts'

/** Words that stand for a name, and which. */
export interface Meant {
  readonly range: Range
  readonly raw: string
  /** `family` where somebody is spoken of and nothing says who. */
  readonly kind?: NameMention['kind']
  /** The words say that somebody is compared with it. */
  readonly comparator?: true
}
