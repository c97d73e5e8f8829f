/** The first of each topic, in the given order: one topic must not fill the front page. */
export function onePerTopic<T extends { readonly topicId: string }>(findings: readonly T[]): T[] {
  const seen = new Set<string>()
  return findings.filter(({ topicId }) => !seen.has(topicId) && seen.add(topicId))
}
