/** Words in small type under a name: "MMMU<sub>val</sub>", "MATH<sub>4-shot</sub>"; not the digits of "H<sub>2</sub>O". */
const WORDS = /\p{L}{2}|@|\d+-?shot/u

/** Longer stretches in small type are asides of their own. */
const LONGEST = 40

/**
 * Whether a subscript is words beside what it stands under, so that a person sees two things: such words are read as if
 * they stood in brackets. `before` is what stands on the line so far.
 */
export const isSetOff = (before: string, subscript: string): boolean => {
  const last = before.trimEnd().at(-1)
  return (
    last !== undefined &&
    !/[\s\u2028([（/|]/.test(last) &&
    subscript.length <= LONGEST &&
    WORDS.test(subscript)
  )
}

/** What stands around words that are set off; no character of the source stands for it. */
export const SET_OFF = { open: ' (', close: ')' } as const
