import { wholeWords } from './whole-words.ts'

/**
 * Words of sentences that say what a count of tokens or parameters is of, where the words of labels
 * (`features.ts`) do not stand: a sentence uses verbs.
 */

/** A model that writes, answers or returns: what it can give out. */
export const GIVES_OUT = wholeWords(
  "(?:writes?|generates?|produces?|returns?|outputs?|emits?|answers?|repl(?:y|ies)|responds?|responses?|completions?|gives? back)(?: (?:with|of|can|may|run|be|are|is|go|capped|limited|as))*(?: (?:up to|at most|as many as|no more than|a maximum of|as long as|run to|to|at))|(?:in|per|for) (?:one|a single|an|each|any one) (?:answer|response|reply|completion|go)|back|max(?:imum)? (?:answer|response|reply)(?: length)?|(?:answer|response|reply) (?:length|limit)|longest (?:answer|response|reply)|Antworten? (?:dürfen|darf|können|kann|sind|ist|von|bis|mit)|Antwortlänge|antwortet mit|(?:schreibt|liefert|erzeugt|gibt)(?: bis)?(?: zu)?|respuestas?|responde con|(?:escribe|genera|devuelve|produce) hasta|réponses?|répond|(?:écrit|génère|renvoie|produit) jusqu['’]à",
  '单次(?:最多)?(?:输出|回复|生成)|最多(?:可)?(?:输出|生成)|回复(?:长度)?|回答(?:长度|は)|返答|応答(?:は|の)',
)

/** A model that takes, reads or holds: "takes 200K tokens". It stands right before the figure. */
export const TAKES_IN =
  /(?:(?<![\wÀ-ɏ])(?:accepts?|takes?(?: in)?|handles?|reads?|ingests?|swallows?|processes|holds?|fits|supports?|works with|remembers|verarbeitet|verarbeiten|fasst|liest|versteht|unterstützt|acepta[n]?|admite[n]?|procesa[n]?|lee|soporta[n]?|accepte(?:nt)?|lit|traite(?:nt)?|gère|avale|prend(?: en charge)?)\s+(?:inputs? (?:of )?)?(?:up to |as many as |at most |bis zu |hasta |jusqu['’]à )?(?:the full |a full |the whole )?|(?:支持|可处理|能处理|可容纳|接受)(?:最多|最长|高达|约)?\s*)$/i

/** Parameters that work on one token: the active ones. */
export const AT_WORK = wholeWords(
  '(?:for|on|per|at|in) (?:a|an|any(?: one)?|each|every|one|a single) (?:given )?(?:token|step|time|forward pass|inference|query)|per token|at (?:a|any(?: one)?) time|at once|fire[sd]?|fires|are (?:used|in use|awake|at work|switched on|engaged|live)|work(?:s|ing)? (?:on|at|for)|(?:je|pro) Token|pro Schritt|gleichzeitig|arbeiten|rechnen mit|genutzt|im Einsatz|(?:por|en cada|a cada) token|por paso|se (?:usan|emplean|utilizan)|trabajan|par (?:jeton|token)|à chaque (?:jeton|token)|(?:sont|est) (?:utilisés?|sollicités?|mobilisés?)|travaillent',
  '每(?:次推理|个\\s?token|步)|推理时|(?:参与|实际)(?:计算|运算)|推論時|動作|動く|動き|動か|稼働|使われる|使用する',
)

/** "8K in, 8K out": the way right after a count. */
export const WAY_AFTER: readonly { readonly feature: 'input' | 'output'; readonly shape: RegExp }[] = [
  { feature: 'input', shape: /^\s?(?:tokens? )?in(?:put)?(?=\s*(?:[,;.)）/+]|and\b|$))/i },
  { feature: 'output', shape: /^\s?(?:tokens? )?out(?:put)?(?! of\b)(?=\s*(?:[,;.)）/+]|and\b|$))/i },
]
