import type { AnyFigure } from '../figures/figure.ts'
import type { Sentence } from './sentence.ts'

/** Words right after a percentage that make it a change or a share of something, not a score. */
const CHANGE_AFTER =
  /^\s*(?:-|–)?\s*(?:(?:point|relative|absolute|overall|average)\s+)*(?:reduction|decrease|increase|improvement|gain|boost|drop|decline|higher|lower|faster|slower|cheaper|less|more|fewer|better|worse|discount|savings?|off\b|shorter|longer|larger|smaller|speed|price|cost|of (?:the )?(?:flagship|its|all|users|developers|companies|original|prompts|queries|inputs|market|cost|price|parameters|experts|modules)|market|quality|premium|reliability|uptime|günstiger|billiger|schneller|weniger|mehr|menos|más|moins|plus|de descuento|de réduction|的(?:折扣|提升|降低)|折|引き|削減|向上|低下)/i

/** Words before a figure that make it a condition, an example or a test's length. */
const CONDITION_BEFORE =
  /(?:\b(?:if|when|suppose|assum(?:e|ing)|imagine|say|e\.g\.|for example|such as|requir(?:e|es|ing)|need(?:s|ing)?|exceed(?:s|ing)?|longer than|inputs? (?:over|above)|prompts? (?:over|above)|threshold|budget|spend(?:ing)?|save[sd]?|process(?:ing)? (?:about|around)?|only \d+ of|out of|as (?:fast|good|capable|small|large) as an?|like an?|a typical|an average of \d+ (?:users|requests)|per)\s+(?:a\s|the\s|more than\s|over\s|about\s|around\s)?|\bas an?\s)[>≥~]?\s*$/i

/** A parameter of a call, a line of a calculation, a rank. */
const CODE_OR_SUM = /(?:max_tokens|max_completion_tokens|temperature|top_p|budget_tokens)\D{0,4}$|[=+]\s*$/i

/** A token count that only says what a price is for. */
const PER_BEFORE = /(?:\bper|\/|每|毎|\bpro|\bpor|\bpar|\bje)\s*$/i
const PER_AFTER =
  /^\s*(?:あたり|当たり|ごと|につき|毎|-?\s?(?:token )?(?:prompts?|requests?|messages?|articles?|documents?|inputs? (?:and|with)|long|lang)\b)/i

/** A sentence that supposes something says nothing of the model. */
const SUPPOSED =
  /\?["”’*_)]*$|^(?:if\b|suppose|assum(?:e|ing)|imagine|say you|let['’]s say|wenn (?:Sie|du|man)|angenommen|si (?:vous|usted|tu|on)\b|supong\w*|imagin\w*|假设|如果您?|例如|例えば|もし)/i

/** A sentence that calculates tells an example. */
const WORKED_SUM = /[=≈]\s*[$€£¥]\s?\d/

/** Whether a figure is no statement about a model, whatever the words farther away say. */
export function isDistractor({ text, start, end }: Sentence, figure: AnyFigure): boolean {
  const before = text.slice(Math.max(start, figure.start - 60), figure.start)
  const after = text.slice(figure.end, Math.min(end, figure.end + 60))
  if (WORKED_SUM.test(text.slice(start, end)) || SUPPOSED.test(text.slice(start, end))) return true
  if (figure.kind === 'figure' && !figure.currency && (PER_BEFORE.test(before) || PER_AFTER.test(after)))
    return true
  if (CODE_OR_SUM.test(before) || /^\s*[=+]\s*[$€\d]/.test(after)) return true
  if (figure.kind === 'date') return false
  if (figure.signed === '+') return true
  if (figure.unit === 'percent' && CHANGE_AFTER.test(after)) return true
  if (figure.unit === 'times' || figure.unit === 'other') return true
  return CONDITION_BEFORE.test(before)
}
