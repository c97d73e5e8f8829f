/** How hard a model thinks, as people write it beside its name. */
const LEVEL = '(x[- ]?high|extra[- ]high|very high|high|medium|low|minimal|max(?:imum)?|none)'
const NOUN = '(?:reasoning|thinking|effort|compute|mode|setting|budget)'
/** How many tokens it may think for: "64K", "32,000 tokens". */
const BUDGET = '\\d[\\d.,]*\\s?[kK]?(?:\\s?tok(?:en)?s?)?'
const LEADS = '(?:with|w/|at|in|on|using|@)\\s*'

/** What words about thinking mean, the most special first; a group is the level as written. */
const MODES: readonly { readonly words: RegExp; readonly effort?: string }[] = [
  {
    words:
      /^(?:no|non|without|w\/o|zero)[- ]?(?:any |extended )?thinking(?: mode)?$|^thinking[: ](?:mode )?(?:off|disabled|none)$|^no[- ]?think$/,
    effort: 'non-thinking',
  },
  {
    words:
      /^(?:no|non|without|w\/o)[- ]?(?:any )?reasoning(?: mode)?$|^reasoning[: ](?:mode )?(?:off|disabled)$/,
    effort: 'non-reasoning',
  },
  { words: new RegExp(`^(?:${LEADS})?${LEVEL}(?:[- ]${NOUN}){0,3}$`) },
  { words: new RegExp(`^(?:${LEADS})?(?:${NOUN}[-_ ]){0,2}${NOUN}\\s?[:=]?\\s?${LEVEL}$`) },
  {
    words: new RegExp(
      `^(?:${LEADS})?(?:up to )?(?:${BUDGET}[- ])?(?:extended[- ])?thinking(?:[- ](?:mode|on|enabled|budget|tokens))*(?:[-:, ]+${BUDGET})?$`,
    ),
    effort: 'thinking',
  },
  {
    words: new RegExp(
      `^(?:${LEADS})?(?:${BUDGET}[- ])?reasoning(?:[- ](?:mode|on|enabled|budget))*(?:[-: ]+${BUDGET})?$`,
    ),
    effort: 'reasoning',
  },
]

const LONGEST = 48

/** The effort that words beside a name say and nothing else: "high reasoning", "thinking, 64K", "120k thinking, high effort". */
export function modeOf(written: string): string | undefined {
  if (written.length > LONGEST) return undefined
  const text = written.trim().toLowerCase()
  const whole = readMode(text)
  if (whole !== undefined) return whole
  const parts = text.split(/\s*[,;+]\s*/)
  if (parts.length !== 2) return undefined
  const [first, second] = parts.map(readMode)
  // "120k thinking, high effort": of both the level says more
  const levels = [first, second].filter((mode) => mode !== undefined && !GENERAL.test(mode))
  if (first !== undefined && second !== undefined) return levels[0] ?? first
  return new RegExp(`^${BUDGET}$`).test((first === undefined ? parts[0] : parts[1]) ?? '')
    ? (first ?? second)
    : undefined
}

const GENERAL = /^(?:non-)?(?:thinking|reasoning)$/

function readMode(text: string): string | undefined {
  for (const { words, effort } of MODES) {
    const match = words.exec(text)
    if (match) return effort ?? levelNamed(match.slice(1).find((group) => group !== undefined) ?? '')
  }
  return undefined
}

const levelNamed = (written: string): string =>
  /^(?:x|extra|very)/.test(written) ? 'xhigh' : written === 'maximum' ? 'max' : written
