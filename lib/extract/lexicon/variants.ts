/** Words that tell members of a family apart, as they stand in names. */
export const VARIANTS =
  'pro|prime|mini|nano|micro|premier|ultra|flash|lite|max|plus|turbo|instant|large|medium|small|tiny|base|instruct|chat|thinking|reasoning|reasoner|preview|experimental|exp|terminus|speciale|air|omni|coder|codex|code|vision|vl|audio|realtime|speech|tts|live|fast|heavy|opus|sonnet|haiku|mythos|fable|next|moe|it|r\\+|r|a|scout|maverick|behemoth|nemo|math|deep[ -]?think|search|cyber|edge|light|long|spark|distill|highspeed|free|latest|fp8|int4|int8|bf16|awq|gguf|dev|alpha|beta|research|robotics|image|native|embedding|reranker|rerank|sonic|reel|canvas|translate|versatile'

/** Written small after a space, these are still a name's part; the others are words of the sentence then. */
export const SMALL_VARIANTS = 'mini|nano|pro|turbo|flash|lite|instruct|preview|haiku|sonnet|opus'

/** After a name, these say that the whole family is meant, which is no subject. */
export const FAMILY_WORDS =
  /^[\s-]*(?:models?\s+)?(?:family|families|series|lineup|line-up|line|models|variants?|generation|era|class|siblings?|suite|Familie|Serie|Reihe|Modelle|familia|modelos|famille|série|modèles|系列|家族|シリーズ|ファミリー)(?![A-Za-z])|^\.x\b/i
