/** How a text tells of two figures of one kind what was and what is. */
export interface ToldChange {
  /** Which of the two is the former value. */
  readonly former: 'first' | 'second'
  /** What stands right before the first, between the two, and right behind the second. */
  readonly before?: RegExp
  readonly between: RegExp
  readonly after?: RegExp
  /** "von 5 auf 2 Dollar": the first needs no unit of its own. */
  readonly sharesUnit?: true
}

const SMALL = '(?:(?:just|only|about|now|the|nur|noch|jetzt|solo|los|unos|seulement|environ|les)\\s|仅|只)?'

export const TOLD_CHANGES: readonly ToldChange[] = [
  // "from $5 to $2", "von 5 auf 2 Dollar", "de 5 à 2 dollars"
  {
    former: 'first',
    sharesUnit: true,
    before: /(?<![A-Za-zÀ-ɏ])(?:from|von|de|desde|du)\s(?:the\s|about\s|US)?$/i,
    between: new RegExp(
      `^[^.;,]{0,40}?(?<![A-Za-zÀ-ɏ])(?:to|auf|a|à|hasta|->|→|=>)\\s(?:now\\s)?${SMALL}$|^\\s?(?:->|→|=>)\\s?$`,
      'i',
    ),
  },
  // 从 5 元降至 2 元
  {
    former: 'first',
    sharesUnit: true,
    before: /[从由自][^，。；]{0,16}$/,
    between: /^[^，。；]{0,16}(?:至|到|为|成)了?\s?(?:仅|只|每[^，。；\d]{0,14})?\s?$/,
  },
  // 5ドルから2ドルへ
  { former: 'first', sharesUnit: true, between: /^[^、。]{0,8}から\s?$/ },
  // "$5 -> $2" as a line of changes has it
  { former: 'first', between: /^\s?(?:->|→|=>|⇒|➜|➔)\s?$/ },
  // "used to cost $5 and now costs $2", 原价5元，现价2元
  {
    former: 'first',
    before:
      /(?:(?<![A-Za-zÀ-ɏ])(?:used to|formerly|previously|originally|früher|bisher|zuvor|vorher|antes|auparavant|avant)(?![A-Za-zÀ-ɏ])[^.;,]{0,24}|(?:原价|原来|原为|此前|之前|以前は|従来は|これまでは?)[^，。；、]{0,10})$/i,
    between:
      /^[^.;。；]{0,40}(?:(?<![A-Za-zÀ-ɏ])(?:now|jetzt|nun|inzwischen|ahora|désormais|maintenant)(?![A-Za-zÀ-ɏ])[^.;,]{0,24}|(?:现价|现为|现在|现仅|如今|今は|現在は?)[^，。；、]{0,10})$/i,
  },
  // "150 tokens/s, up 50% from 100 tokens/s", "$2, 60% less than the former $5"
  {
    former: 'second',
    between:
      /\d\s?%\s(?:\p{L}+\s){0,3}(?:from|than|als|que|de)\s(?:the|its|their|den|die|dem|los|les|su|ses)?\s?(?:previous|former|old|earlier|original|bisherigen?|früheren?|vorherigen?|anteriores|anciens)?\s?$/iu,
  },
  // "$2, down from $5", "$2 (was $5)", "$2, previously $5"
  {
    former: 'second',
    between:
      /(?:[\s,(（–—-](?:down|up|reduced|cut|lowered|raised|increased|discounted)\sfrom|[,(（–—;]\s?(?:from|(?:it\s|which\s)?(?:was|were)|(?:it\s|which\s)?used to (?:be|cost)|previously|formerly|originally|before|vorher|zuvor|bisher|früher|bislang|antes|anteriormente|avant|auparavant|précédemment|(?:statt|nach|contre|frente a)\s(?:zuvor|bisher|vorher|früher|auparavant|antes)))[:：]?\s(?:the\s|about\s|los\s)?$|[，,、(（](?:原价|原为|原来|此前|之前|旧価格|従来は?|以前は|元は)[是为:：]?\s?$/i,
  },
  // "$2 instead of $5", "2 statt bisher 5 Dollar"
  {
    former: 'second',
    between:
      /(?<![A-Za-zÀ-ɏ])(?:instead of|rather than|statt|anstatt|anstelle von|en lugar de|en vez de|au lieu de)\s(?:(?:the|previous|former|old|usual|bisher|bislang|vorher|zuvor|früher|los|les)\s)*$/i,
  },
  // "$2 against $5 before"
  {
    former: 'second',
    between:
      /(?<![A-Za-zÀ-ɏ])(?:against|versus|vs\.?|compared (?:to|with)|gegenüber|nach|contre|frente a)\s(?:los\s|les\s)?$/i,
    after:
      /^[^.,;]{0,24}?(?<![A-Za-zÀ-ɏ])(?:before|previously|earlier|zuvor|vorher|bisher|früher|antes|anteriores|auparavant|avant|précédemment)(?![A-Za-zÀ-ɏ])/i,
  },
  // "$2 … is 60% cheaper than before, when it cost $5"
  { former: 'second', between: /\bwhen it (?:still\s)?(?:cost|was|were|stood at)\s$/i },
]

/** Verbs of change around a percentage, in a sentence that gives both ends of the change. */
export const CHANGE_VERBS: readonly { readonly less: boolean; readonly words: RegExp }[] = [
  {
    less: true,
    words:
      /(?<![A-Za-zÀ-ɏ])(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|slash(?:es|ed|ing)?|drop(?:s|ped|ping)?|f[ae]ll(?:s|en)?|decreas(?:es?|ed|ing)|declin(?:es?|ed)|trim(?:s|med)?|shav(?:es?|ed)|sink(?:t|en)|senk(?:t|te|ten)|fäll(?:t|en)|reduzier(?:t|te|ten)|baj(?:a|an|ó|aron)|reduc(?:e|en|ido)|rebaj(?:a|ó)|baiss(?:e|ent|é)|rédui(?:t|sent)|diminu(?:e|é))\s(?:[^,;.]|\.\d)*(?:by\s|um\s|de\s|en\s|un\s)?$/i,
  },
  {
    less: false,
    words:
      /(?<![A-Za-zÀ-ɏ])(?:rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|r[io]se[sn]?|rising|gr[eo]ws?|went up|goes up|hik(?:es?|ed)|steig(?:t|en)|stieg(?:en)?|erhöh(?:t|te|ten)|sub(?:e|en|ió|ieron)|aument(?:a|an|ó)|augment(?:e|ent|é)|up)\s(?:[^,;.]|\.\d)*(?:by\s|um\s|de\s|en\s|un\s)?$/i,
  },
]
