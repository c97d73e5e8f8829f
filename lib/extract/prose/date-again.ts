import type { AnyFigure } from '../figures/figure.ts'
import type { NameMention } from '../names/name-mention.ts'
import { type Sentence, subjectsIn } from './sentence.ts'

/** Before a name whose verb was said of the one before: "…, then X", "… and X", "…; X". */
const JOINS =
  /(?:^|[\s,;，；、])(?:and(?: then)?|then|followed by|later|und(?: dann)?|dann|gefolgt von|y(?: luego)?|luego|después|seguido (?:de|por)|et(?: puis)?|puis|ensuite|suivi(?:e)? (?:de|par)|再到|接着|然后|以及|和|随后|続いて)?\s?(?:the\s|by\s|der\s|le\s|el\s)?["“*]*$/iu
/** Between such a name and its date. */
const ON =
  /^["”*]*\s?[(（]?(?:on|in|at|of|since|for|am|im|vom|von|seit|el|en|desde|le|depuis|于|は|が)?\s?(?:(?:early|mid|late|Anfang|Mitte|Ende|début|fin|principios de|finales de)[\s-])?$/iu

/**
 * "launched X in May, Y in June and Z on 3 July": the date before in its sentence and the model that this one is of, where nothing
 * but a comma or "and" joins the two to what was said of the one before.
 */
export function dateAgain(
  sentence: Sentence,
  figure: AnyFigure,
): { readonly before: AnyFigure; readonly name: NameMention } | undefined {
  const { text, figures } = sentence
  const before = figures.findLast(({ kind, end }) => kind === 'date' && end <= figure.start)
  if (!before) return undefined
  const between = subjectsIn(sentence).filter(({ start, end }) => start >= before.end && end <= figure.start)
  const [name] = between
  if (!name || between.length > 1) return undefined
  const joins = text.slice(before.end, name.start).replace(/^[)）]/, '')
  const isJoined = joins.length <= LONGEST && /[,;，；、]|\s\p{L}/u.test(joins) && JOINS.test(joins)
  return isJoined && ON.test(text.slice(name.end, figure.start)) ? { before, name } : undefined
}

/** A longer stretch between two dates says something else. */
const LONGEST = 48
