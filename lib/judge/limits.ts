/**
 * Bounds that keep the judge's work and its output proportional to a topic, however hot it is. All choices within
 * them are made by support and canonical order, so that the same statements give the same findings.
 */
export const LIMITS = {
  /** Values of a topic that are held against each other, the best supported first; the rest only against the leading ones of their scope. */
  leadingCamps: 40,
  /** Leading camps that every other camp is held against. */
  leadersForOthers: 3,
  /** Values of one fact that are weighed for the best supported: those of the first party, then the most frequent. */
  candidates: 20,
  /** Contradictions kept for a topic, the sharpest first: nobody reads the sixtieth pair. */
  raised: 60,
  /** Explained differences kept for a topic. */
  explained: 30,
  /** Values of one property that rules across properties look at, the most frequent first. */
  campsAcross: 40,
  /** Pairs of input and output price that a token price is held against. */
  pricePairs: 40,
} as const
