import type { Block } from '../../../lib/claims/block.ts'

/** Where a section of the article begins on its page. */
export function sectionAnchor(heading: Block | undefined): string {
  return heading === undefined ? 'text' : `at-${heading.start}`
}
