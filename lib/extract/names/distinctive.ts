/** A word that a sentence can hold otherwise is not looked for there. */
export const isDistinctive = (name: string) =>
  (/\d|[a-z][A-Z]|-/.test(name) || /^\p{Lu}\S+(?: \p{Lu}\S*)+$/u.test(name)) && name.length >= 4
