import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { type Sentence, subjectsIn } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

const toSubject = (name: NameMention): FoundSubject => ({
  raw: name.raw,
  certain: true,
  at: { start: name.start, end: name.end },
})

/**
 * Whom a figure is about. In this order: the name that its brackets stand beside, the name in brackets after it,
 * the name right after it, the names before it in its clause, in its sentence, after it, what was said before.
 */
export function findSubjects(sentence: Sentence, figure: Range, carried: Carried): FoundSubject[] {
  const beside =
    relativeOwner(sentence, figure) ??
    bracketOwner(sentence, figure) ??
    bracketedAfter(sentence, figure) ??
    nameAfter(sentence, figure)
  if (beside) return [toSubject(beside)]
  const family = sentence.names.some((name) => name.kind === 'family')
  const free = freeNames(sentence)
  const clause = clauseAt(sentence.text, sentence, figure.start)
  const inClause = before(free, figure).filter((name) => name.start >= clause.start)
  const own = adjacentPossessive(sentence, figure) ?? inClause.at(-1) ?? before(free, figure).at(-1)
  if (own) return coordinated(sentence, free, own, figure)
  const after = free.filter((name) => name.start >= figure.end)
  if (after[0] && !isPronounBefore(sentence, figure))
    return family || after.length === 1 ? listOf(sentence, after) : [toSubject(after[0])]
  return family ? [] : carriedSubject(sentence, figure, carried)
}

const before = (names: readonly NameMention[], figure: Range) =>
  names.filter((name) => name.end <= figure.start)

/** "Claude Opus 4.7 ($5/M input)": the brackets belong to the name before them. */
function bracketOwner({ text, names, start }: Sentence, figure: Range): NameMention | undefined {
  const open = openBracket(text, start, figure.start)
  if (open < 0) return undefined
  const inside = names.find((name) => name.start > open && name.end <= figure.start && name.kind === 'model')
  if (inside) return inside.comparator ? inside : undefined
  const owner = names.findLast((name) => name.end <= open)
  return owner && owner.kind === 'model' && /^[\s"”’]*$/.test(text.slice(owner.end, open)) ? owner : undefined
}

/** "Unlike GPT-4o, which has a 128K window, …": a relative clause is about the name before it. */
function relativeOwner({ text, names }: Sentence, figure: Range): NameMention | undefined {
  const last = names.findLast((name) => name.end <= figure.start && name.kind === 'model')
  return last && /^,?\s(?:which|that|whose|who)\s[^,;]*$/.test(text.slice(last.end, figure.start))
    ? last
    : undefined
}

/** Where the bracket that holds a position opens; -1 outside brackets. */
function openBracket(text: string, from: number, position: number): number {
  let depth = 0
  for (let i = position - 1; i >= from; i--) {
    const char = text[i]
    if (char === ')' || char === '）') depth++
    else if (char === '(' || char === '（') {
      if (depth === 0) return i
      depth--
    }
  }
  return -1
}

/** "36.6% (GPT-5.4)". */
function bracketedAfter({ text, names }: Sentence, figure: Range): NameMention | undefined {
  const open = /^\s*[(（]\s*/.exec(text.slice(figure.end, figure.end + 4))
  if (!open) return undefined
  const at = figure.end + open[0].length
  return names.find(
    (name) =>
      name.start === at && name.kind === 'model' && /^\s*[)）]/.test(text.slice(name.end, name.end + 3)),
  )
}

/** "66% llama-3.1-405b" at the start of an item, "$5 for GPT-5.5". */
function nameAfter({ text, names, start, figures }: Sentence, figure: Range): NameMention | undefined {
  const next = names.find((name) => name.start >= figure.end && name.kind === 'model')
  if (!next) return undefined
  const between = text.slice(figure.end, next.start)
  const first = text.slice(start, figure.start).trim() === '' && figures[0]?.start === figure.start
  if (first && /^[\s:–—-]*$/.test(between)) return next
  return /^\s+(?:for|für|para|pour|by|with)\s+(?:the\s+)?(?:[A-Z]\w+['’]s\s+)?$/.test(between)
    ? next
    : undefined
}

/** "the flagship's 1,000 requests/min": a name that owns the figure, also in a comparison. */
function adjacentPossessive({ text, names }: Sentence, figure: Range): NameMention | undefined {
  const last = names.findLast((name) => name.end <= figure.start && name.kind === 'model')
  return last && /^(?:['’]s|的|の)\s*(?:\w+\s)?[~≈]?$/.test(text.slice(last.end, figure.start))
    ? last
    : undefined
}

/** Names that no figure's brackets claim for themselves. */
function freeNames(sentence: Sentence): readonly NameMention[] {
  return subjectsIn(sentence).filter((name) => {
    const open = sentence.text.slice(Math.max(sentence.start, name.start - 2), name.start)
    const close = sentence.text.slice(name.end, name.end + 2)
    return !(/[(（]\s*$/.test(open) && /^\s*[)）]/.test(close))
  })
}

const JOINED =
  /^(?:\s*[,，、]\s*(?:and\s|und\s|y\s|et\s)?|\s+(?:and|und|y|et|&)\s+|\s*(?:和|与|及|と|、)\s*)(?:the\s|both\s)?$/i

/** "A and B … 82.7% and 78.2% respectively" pairs them off; "A and B both …" is about both. */
function coordinated(
  sentence: Sentence,
  free: readonly NameMention[],
  own: NameMention,
  figure: Range,
): FoundSubject[] {
  const chain = chainBefore(sentence, free, own)
  if (chain.length < 2) return [toSubject(own)]
  const after = sentence.figures.filter((other) => other.start >= own.end)
  if (
    after.length % chain.length === 0 &&
    /respectively|分别|それぞれ|jeweils|respectivamente|respectivement/i.test(
      sentence.text.slice(sentence.start, sentence.end),
    )
  ) {
    const index = after.findIndex((other) => other.start === figure.start)
    const name = chain[Math.floor(index / (after.length / chain.length))]
    return name ? [toSubject(name)] : []
  }
  if (
    after.length !== 1 &&
    !/\b(?:both|all|each)\b|都|均|どちらも/.test(sentence.text.slice(own.end, figure.start))
  ) {
    return after.length === 1
      ? chain.map(toSubject)
      : sharesVerb(sentence, own, figure)
        ? chain.map(toSubject)
        : [toSubject(own)]
  }
  return chain.map(toSubject)
}

const sharesVerb = ({ text }: Sentence, own: NameMention, figure: Range) =>
  /^\s+(?:are|were|have|cost|support|share|offer|use|sind|haben|son|tienen|sont|ont)\b/.test(
    text.slice(own.end, figure.start),
  )

/** The names that are joined by commas and "and" up to the last one. */
function chainBefore({ text }: Sentence, free: readonly NameMention[], last: NameMention): NameMention[] {
  const chain = [last]
  for (let i = free.indexOf(last) - 1; i >= 0; i--) {
    const name = free[i]
    const next = chain[0]
    if (!name || !next || !JOINED.test(withoutBrackets(text.slice(name.end, next.start)))) break
    chain.unshift(name)
  }
  return chain
}

const withoutBrackets = (text: string) => text.replace(/[(（][^()（）]*[)）]/g, '')

/** A list of members after their family: "the GPT-5.5 family: A, B and C". */
function listOf({ text }: Sentence, names: readonly NameMention[]): FoundSubject[] {
  const list: NameMention[] = []
  for (const name of names) {
    const last = list.at(-1)
    if (last && !JOINED.test(withoutBrackets(text.slice(last.end, name.start)))) break
    list.push(name)
  }
  return list.map(toSubject)
}

const PRONOUN =
  /\b(?:it|its|it['’]s|this (?:new )?(?:\w+ )?(?:model|version|release|variant)|the (?:new )?(?:model|flagship|system)|er|sein|das Modell|es|ihr|el modelo|su|le modèle|son|sa|il)\b|该模型|此模型|该版本|它|其(?!他|它|中)|同モデル|このモデル|本モデル/i

function isPronounBefore({ text, start }: Sentence, figure: Range): boolean {
  return PRONOUN.test(text.slice(start, figure.start))
}

const STARTERS =
  /^(?:The|This|These|Its|It|With|For|In|On|At|By|From|And|But|Both|All|As|Under|Over|Using|Our|We|Their|A|An|No|Per|API|Context|Max|Input|Output|Release|Knowledge|Price|Pricing|Das|Der|Die|El|La|Le|Les|Los)\b/

/** A sentence that begins with another proper name ("Cohere's Command generates …") is not about what came before. */
function hasOtherSubject({ text, start, end }: Sentence): boolean {
  const words = text.slice(start, Math.min(end, start + 80))
  if (
    /^[A-Z][\w-]+\s+(?:is|was|has|does|runs?|scores?|costs?|offers?|writes?|generates?|streams?|charges?|serves?|manages?|gets?)\s/.test(
      words,
    ) &&
    !STARTERS.test(words)
  )
    return true
  return (
    !STARTERS.test(words) &&
    /^(?:[A-Z][\w.+-]*['’]s\s+)?[A-Z][\w.+-]*(?:\s+[A-Z0-9][\w.+-]*)+\s+[a-z]/.test(words)
  )
}

const PLURAL =
  /^(?:both|they|these models|all (?:two|three|four)|beide|ambos|les deux|ils)\b|^(?:两者|二者|它们|两个模型|両モデル|両者)/i

/** "Both" and "they" mean the models that were just named together. */
function pluralSubjects({ recent = [] }: Carried): FoundSubject[] {
  return recent.length >= 2 && recent.length <= 4 ? recent.map((raw) => ({ raw, certain: true })) : []
}

/** Whom the words before were about: never where the sentence names a family. */
function carriedSubject(sentence: Sentence, figure: Range, carried: Carried): FoundSubject[] {
  const { previous, stem, heading } = carried
  if (PLURAL.test(sentence.text.slice(sentence.start, figure.start))) return pluralSubjects(carried)
  if (stem?.subject) return [{ raw: stem.subject, certain: isPronounBefore(sentence, figure) }]
  if (isPronounBefore(sentence, figure) && previous) return [{ raw: previous, certain: true }]
  if (hasOtherSubject(sentence)) return []
  const raw = (carried.sameBlock ? previous : undefined) ?? heading ?? previous ?? carried.document
  return raw && !stem?.ambiguous ? [{ raw, certain: false }] : []
}
