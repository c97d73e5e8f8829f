/**
 * What two ways of writing a name have in common: case, spaces, hyphens, underscores and brackets do not matter; letters,
 * digits, `.` and `+` do ("Command R" is not "Command R+", "GPT-5" is not "GPT-5.5").
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+]+/gu, '')
}
