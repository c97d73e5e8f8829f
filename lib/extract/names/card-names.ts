import { countModelFacts } from './model-facts.ts'
import { CAPITAL_VARIANT, CODE } from './name-tokens.ts'
import { isNoName } from './no-name.ts'

/** A section of a document: its heading and the text under it. */
export interface Section {
  readonly heading: string
  readonly text: string
}

/** Words of the sections of models: what only models have. */
export const MODEL_TALK =
  /\b(?:tokens?|context|parameters?|Token|Kontext|Parameter\w*|contexto|parámetros|jetons|contexte|paramètres)\b|トークン|コンテキスト|上下文|参数|パラメータ/i
const VARIANT_WORD = new RegExp(`^(?:${CAPITAL_VARIANT})$`)
/** What a heading adds to a name: its number, a badge, an anchor, the id in code. */
const HEADING_TRIM =
  /^(?:\d+[.)]\s+)|\s*[#¶🆕⭐✨🔥]+\s*|\s+(?:[a-z][\w.]*-[\w.:-]+|new|beta|preview|neu|nuevo|nouveau)$|\s+[(（[][^)）\]]*[)）\]]$/giu

/** Cards of plans look the same: "Starter", "Starter Plus". */
const PLAN_WORD =
  /^(?:Free|Starter|Basic|Standard|Plus|Pro|Premium|Team|Teams|Business|Enterprise|Individual|Personal|Hobby|Developer|Growth|Scale|Essential|Essentials|Professional|Ultimate|Unlimited|Tier|Plan)$/
const PLAN_TALK =
  /(?:\/|\bper\s)(?:mo|month|user|seat|year)\b|pro Monat|im Monat|al mes|por mes|par mois|月額|每月|\/月/i
const TOKEN_PRICE = /\b(?:1M|million|MTok|Million|millón|Mio)\b|トークンあたり|百万|\/M\b/

/** Headings that are cards of models: by what is under them, and by what their family has more of. */
export function cardNames(sections: readonly Section[]): string[] {
  const cards = sections.flatMap(({ heading, text }) => {
    const words = heading
      .replace(HEADING_TRIM, '')
      .trim()
      .split(/[ \u00a0]/)
    const [first = '', second] = words
    const shaped =
      words.length <= 4 && /^[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,}$/.test(first) && words.slice(1).every(isNameWord)
    const plan = PLAN_WORD.test(first) || (PLAN_TALK.test(text) && !TOKEN_PRICE.test(text))
    if (!shaped || plan || isNoName(first) || !MODEL_TALK.test(text)) return []
    return [{ words, coded: second !== undefined && CODED.test(second) && countModelFacts(text) >= 2 }]
  })
  const families = new Map<string, (typeof cards)[number][]>()
  for (const card of cards)
    families.set(card.words[0] ?? '', [...(families.get(card.words[0] ?? '') ?? []), card])
  return [...families.values()].flatMap((members) =>
    members.some(({ coded }) => coded) ||
    (members.length >= 2 && members.some(({ words: [, second] }) => second && VARIANT_WORD.test(second)))
      ? members.map(({ words }) => words.join(' '))
      : [],
  )
}

/** "Quoin M3": a version by a letter, which chips and phones have too: the card must say what it is of. */
const CODED = new RegExp(`^(?:${CODE})$`)
const isNameWord = (word: string): boolean => /^[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,}$/.test(word) || CODED.test(word)
