/** What a match of a pattern can begin with: up to {@link LONGEST} characters, in small letters, any digit as 0, any blank as a space. */
export interface Opening {
  readonly text: string
  /** No letter stands before it. */
  readonly atWord: boolean
}

/** A beginning on the way: `open` while what follows in the pattern adds to it. */
interface Draft {
  readonly text: string
  readonly open: boolean
  /** What stands before: nothing is known, no letter, or what `\b` allows there. */
  readonly before: 'any' | 'no letter' | 'edge'
}

/** More characters tell hardly more, and make the lists long. */
export const LONGEST = 6
/** A class of more characters, as `[A-Z]`, and a pattern of more beginnings tell too little. */
const WIDEST_CLASS = 12
const MOST = 4000

/** A class of digits only: `0-9`, `\d`, `1-4`. */
const DIGITS = /^(?:\\d|\d-\d|\d)+$/

const EMPTY: Draft = { text: '', open: true, before: 'any' }
const ANYTHING: Draft = { text: '', open: false, before: 'any' }

/**
 * What the matches of a pattern begin with, so that a text without any of that need not be searched; undefined where
 * that cannot be told. It may list too much, never too little: what is not understood can be anything.
 */
export function openingsOf({ source }: RegExp): readonly Opening[] | undefined {
  const drafts = new Reader(source).alternatives()
  if (drafts.length > MOST || drafts.some(({ text }) => text === '')) return undefined
  return drafts.map(({ text, before }) => ({
    text,
    // before a letter or digit of ASCII, `\b` is a place that no letter stands before
    atWord: before === 'no letter' || (before === 'edge' && /^[a-z0-9_]/.test(text)),
  }))
}

/** Escapes of more than one character: `\u00a0`, `\p{Lu}`, `\k<name>`. */
const OPERAND = /^(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pPu]\{[^}]*\}|k<[^>]*>|\d+)/

/** Reads a pattern from left to right. */
class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Draft[] {
    const all = [...this.#sequence()]
    while (this.#take('|')) all.push(...this.#sequence())
    return distinct(all)
  }

  #sequence(): Draft[] {
    let drafts: Draft[] = [EMPTY]
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
      drafts = joined(drafts, this.#repeated(this.#part()))
    return drafts
  }

  #part(): Draft[] {
    if (this.#take('(')) return this.#group()
    if (this.#take('[')) return this.#class()
    if (this.#take('\\')) return this.#escape()
    if (this.#take('.')) return [ANYTHING]
    if (this.#take('^') || this.#take('$')) return [EMPTY]
    return [letter(this.#next())]
  }

  #group(): Draft[] {
    const [opened = ''] =
      /^\?(?:<?[=!]|:|<\w+>|[a-z-]+:)/.exec(this.#source.slice(this.#at, this.#at + 40)) ?? []
    this.#at += opened.length
    const from = this.#at
    const inside = this.alternatives()
    const content = this.#source.slice(from, this.#at)
    this.#take(')')
    if (opened === '?<!') return [excludesLetters(content) ? { ...EMPTY, before: 'no letter' } : EMPTY]
    // `(?!)` matches nowhere
    if (opened === '?!' && content === '') return []
    return /^\?<?[=!]$/.test(opened) ? [EMPTY] : inside
  }

  #class(): Draft[] {
    const [content = ''] = /^(?:\\.|[^\]\\])*/s.exec(this.#source.slice(this.#at)) ?? []
    this.#at += content.length + 1
    const plain = /^(?![\^])(?:\\[^a-zA-Z0-9]|[^\\-]|^-|-$)+$/u.test(content)
    const letters = [...content.replace(/\\(.)/g, '$1')]
    return plain && letters.length <= WIDEST_CLASS
      ? distinct(letters.map(letter))
      : DIGITS.test(content)
        ? [letter('0')]
        : [ANYTHING]
  }

  #escape(): Draft[] {
    const escaped = this.#next()
    if (escaped === 'b') return [{ ...EMPTY, before: 'edge' }]
    if (escaped === 'B') return [EMPTY]
    if (escaped === 's') return [letter(' ')]
    if (escaped === 'd') return [letter('0')]
    if (!/[A-Za-z0-9]/.test(escaped)) return [letter(escaped)]
    const [whole] = OPERAND.exec(this.#source.slice(this.#at - 1)) ?? [escaped]
    this.#at += whole.length - 1
    return [ANYTHING]
  }

  /** What a quantifier makes of a part: once said, perhaps not at all, and perhaps again. */
  #repeated(part: Draft[]): Draft[] {
    const [quantifier = ''] =
      /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16)) ?? []
    if (quantifier === '') return part
    this.#at += quantifier.length
    const often = quantifier.startsWith('?') ? part : [...part, ...atLeastTwice(part)]
    return /^(?:[?*]|\{0)/.test(quantifier) ? [...often, EMPTY] : often
  }

  #next(): string {
    const [character = ''] = this.#source.slice(this.#at, this.#at + 2)
    this.#at += character.length
    return character
  }

  #take(sign: string): boolean {
    const found = this.#source.startsWith(sign, this.#at)
    if (found) this.#at += sign.length
    return found
  }
}

const atLeastTwice = (part: readonly Draft[]): Draft[] =>
  joined(part, part).map((draft) => ({ ...draft, open: false }))

/** One character as openings have it; what is no single unit of UTF-16, also in small letters, can be anything. */
const letter = (character: string): Draft =>
  character.length === 1 && character.toLowerCase().length === 1
    ? { ...EMPTY, text: unitOf(character) }
    : ANYTHING

/** A unit of UTF-16 as openings have it: a small letter; any blank is a space, any digit 0. */
export function unitOf(unit: string): string {
  if (/\s/.test(unit)) return ' '
  if (/\d/.test(unit)) return '0'
  const small = unit.toLowerCase()
  return small.length === 1 ? small : unit
}

function joined(drafts: readonly Draft[], part: readonly Draft[]): Draft[] {
  return distinct(drafts.flatMap((draft) => (draft.open ? part.map((next) => follow(draft, next)) : [draft])))
}

function follow(draft: Draft, next: Draft): Draft {
  const text = (draft.text + next.text).slice(0, LONGEST)
  return {
    text,
    open: next.open && text.length < LONGEST,
    before: draft.text !== '' || next.before === 'any' ? draft.before : next.before,
  }
}

const distinct = (drafts: readonly Draft[]): Draft[] => [
  ...new Map(drafts.map((draft) => [`${draft.text}\n${draft.open}\n${draft.before}`, draft])).values(),
]

/** Whether what must not stand before a place is at least any letter of ASCII. */
function excludesLetters(content: string): boolean {
  try {
    const excluded = new RegExp(`^(?:${content})$`, 'u')
    return [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].every((one) => excluded.test(one))
  } catch {
    return false
  }
}
