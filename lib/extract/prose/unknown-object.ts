import { MODEL_FAMILIES, PRODUCTS } from '../../claims/model-family.ts'
import type { FoundSubject } from './finding.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

/** A proper name that nothing else makes known, right behind a verb and right before its date: "released Llama in". */
const OBJECT =
  /^\s(?:(?:the|its|their|our|das|die|sein|ihr|el|la|su|le|son|sa)\s)?["“„«]?(?<name>\p{Lu}[\p{L}\d.-]*(?:\s[\p{Lu}\d][\p{L}\d.-]*){0,2})["”“»]?\s?(?:in|on|im|am|en|el|le|au)?\s?(?:(?:early|mid|late|Anfang|Mitte|Ende|principios de|début)\s)?$/u
/** The same as the subject of a later clause: "…; Reka Core dates from". */
const SUBJECT = /^[\s;；,]*(?<name>\p{Lu}[\p{L}\d.+-]*(?:\s[\p{Lu}\d][\p{L}\d.+-]*){1,3})\s$/u

const KNOWN = new Set([...MODEL_FAMILIES, ...PRODUCTS].map(({ name }) => name))

/**
 * Whom a date is of whose verb has a name of its own that is no model known here: the family or product of that name, or nobody
 * (then the date is of something else than who was spoken of before). Undefined where the verb has no such name.
 */
export function unknownObject(
  { text, names, start, end }: Sentence,
  figure: Range,
  verb: Range | undefined,
): readonly FoundSubject[] | undefined {
  if (!verb || verb.end > figure.start) return undefined
  const isKnown = (range: Range) => names.some((name) => name.start < range.end && range.start < name.end)
  const object = { start: verb.end, end: figure.start }
  const clause = clauseAt(text, { start, end }, verb.start)
  const lead = { start: clause.start, end: verb.start }
  const inObject = isKnown(object) ? undefined : OBJECT.exec(text.slice(object.start, object.end))
  const inLead =
    clause.start === start || isKnown(lead) ? undefined : SUBJECT.exec(text.slice(lead.start, lead.end))
  const name = (inObject ?? inLead)?.groups?.name
  if (!name) return undefined
  return KNOWN.has(name) ? [{ raw: name, certain: true }] : []
}
