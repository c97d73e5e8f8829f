import { nameKey } from '../claims/name-key.ts'
import type { Note } from '../claims/note.ts'
import { findProperty } from '../claims/property.ts'
import { valueKey } from '../claims/value.ts'
import type { ProseDraft } from './prose/read-text.ts'

export interface ResolvedDraft {
  readonly draft: ProseDraft
  readonly subjectRaw: string
}

interface Known {
  readonly subjectRaw: string
  readonly draft: ProseDraft
}

/**
 * Gives statements whose subject no near word names the subject of the same property and value elsewhere in the
 * document, where exactly one has it: "(64.3% vs 61.8%)" beside a table that gives both. What is left keeps the
 * subject carried from before, but a score never does: too many models are near it.
 */
export function resolveByRepetition(drafts: readonly ProseDraft[]): {
  resolved: ResolvedDraft[]
  open: Note[]
} {
  const known = knownFacts(drafts)
  const resolved: ResolvedDraft[] = []
  const open: Note[] = []
  for (const draft of drafts) {
    const found = resolve(draft, known)
    if (found) resolved.push(found)
    else open.push(openNote(draft))
  }
  return { resolved, open }
}

type KnownFacts = ReadonlyMap<string, ReadonlyMap<string, Known>>

function knownFacts(drafts: readonly ProseDraft[]): KnownFacts {
  const known = new Map<string, Map<string, Known>>()
  for (const draft of drafts) {
    if (!draft.subjectRaw) continue
    const subjects = known.get(factKey(draft)) ?? new Map<string, Known>()
    subjects.set(nameKey(draft.subjectRaw), { subjectRaw: draft.subjectRaw, draft })
    known.set(factKey(draft), subjects)
  }
  return known
}

function resolve(draft: ProseDraft, known: KnownFacts): ResolvedDraft | undefined {
  if (draft.subjectRaw) return { draft, subjectRaw: draft.subjectRaw }
  if (draft.carriedRaw && isTold(draft)) return { draft, subjectRaw: draft.carriedRaw }
  const subjects = known.get(factKey(draft))
  const [only] = subjects?.size === 1 ? subjects.values() : []
  if (!only) {
    const carried = draft.property.startsWith('benchmark.') ? undefined : draft.carriedRaw
    return carried ? { draft, subjectRaw: carried } : undefined
  }
  // a plan is a part of what is priced: the price alone says which
  const plan = draft.qualifiers.plan ?? only.draft.qualifiers.plan
  const qualifiers = plan ? { ...draft.qualifiers, plan } : draft.qualifiers
  return { draft: { ...draft, qualifiers }, subjectRaw: only.subjectRaw }
}

/** A price or limit in running text is of whom the text is about; scores are told of many. */
const isTold = ({ property, locator }: ProseDraft): boolean =>
  !property.startsWith('benchmark.') && property !== 'price.subscription' && locator.kind === 'text'

function openNote({ property, quote }: ProseDraft): Note {
  const reason = `No words say which model this is of: ${findProperty(property)?.label ?? property}.`
  return { rule: 'unknown_subject', severity: 'info', reason, span: quote }
}

const factKey = ({ property, value }: ProseDraft) => `${property}\n${valueKey(value)}`
