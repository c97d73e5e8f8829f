/** What an expression can begin with, and whether it can be empty. */
interface First {
  readonly characters: Set<string>
  readonly nullable: boolean
}

/**
 * The characters that a match of a shape can begin with, as the inside of a character class. A scan tests them first,
 * at every place; taken from the shape itself they cannot leave out a row that somebody adds to its data. Understands
 * what our data use: alternatives, groups, look-arounds, classes, escapes, quantifiers.
 */
export function firstCharacters(shape: string): string {
  const source = { text: shape, at: 0 }
  const { characters } = alternatives(source)
  return [...characters].join('')
}

interface Source {
  readonly text: string
  at: number
}

function alternatives(source: Source): First {
  const characters = new Set<string>()
  let nullable = false
  do {
    const branch = sequence(source)
    for (const character of branch.characters) characters.add(character)
    nullable ||= branch.nullable
  } while (source.text[source.at++] === '|')
  return { characters, nullable }
}

function sequence(source: Source): First {
  const characters = new Set<string>()
  let nullable = true
  while (source.at < source.text.length && !/[|)]/.test(source.text.charAt(source.at))) {
    const part = atom(source)
    const optional = quantified(source)
    if (nullable) for (const character of part.characters) characters.add(character)
    nullable &&= part.nullable || optional
  }
  return { characters, nullable }
}

/** Steps over a quantifier; true where it allows nothing at all. */
function quantified(source: Source): boolean {
  const quantifier =
    /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.text.slice(source.at, source.at + 12))?.[0] ?? ''
  source.at += quantifier.length
  return /^(?:[?*]|\{0)/.test(quantifier)
}

const LOOK_AROUND = /^\(\?<?[=!]/
const GROUP = /^\((?:\?:|\?<\w+>)?/
const CLASS = /^\[((?:\\.|[^\]\\])*)\]/

function atom(source: Source): First {
  const rest = source.text.slice(source.at, source.at + 400)
  const opening = LOOK_AROUND.exec(rest) ?? GROUP.exec(rest)
  if (opening) {
    source.at += opening[0].length
    const inner = alternatives(source)
    return LOOK_AROUND.test(rest) ? { characters: new Set(), nullable: true } : inner
  }
  if (rest.startsWith('\\b')) {
    source.at += 2
    return { characters: new Set(), nullable: true }
  }
  const inClass = CLASS.exec(rest)
  if (inClass?.[1] !== undefined) {
    source.at += inClass[0].length
    return { characters: new Set([inClass[1]]), nullable: false }
  }
  const character = /^\\?./su.exec(rest)?.[0] ?? ''
  source.at += Math.max(1, character.length)
  return { characters: new Set([character]), nullable: false }
}
