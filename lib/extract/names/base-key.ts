import { nameWords } from '../../claims/name-key.ts'
import { perText } from '../../claims/per-text.ts'

/** Builds, and words of ids that only say which one is served now. */
const NO_OTHER_MODEL = /^(?:20\d{6}|\d{4}|latest)$/

/**
 * Equal for all writings of one model: builds do not make another name. "claude-3-opus-20240229" is Claude 3 Opus,
 * whoever serves it.
 */
export const baseKey = perText((name: string): string =>
  nameWords(name.replace(/^.*\//, ''))
    .filter((word) => !NO_OTHER_MODEL.test(word))
    .sort()
    .join(' '),
)
