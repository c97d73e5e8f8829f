/**
 * Words of sums that somebody spends, earns or saves: a bill, a budget, a difference. Such a sum is no price, whatever
 * direction the sentence speaks of.
 */
const SPENT_BEFORE =
  /(?<![\wÀ-ɏ])(?:spent|spend(?:ing|s)?|budget|(?:the|our|my|your|their|monthly) bill(?! of)|invoices?|total(?:s|ed|led)?|in all|per run|a run|a day|a month|a year|that is|that makes|makes|means|saves?|saved|saving|earns?|raised|worth|revenue|credits?|set aside|paid|pays? about|would|came to|comes? to|amounts? to|adds up to|we were at|invest\w*|also|insgesamt|Rechnung|macht|zusammen|ausgegeben|gespart|im Monat|am Tag|gasta\w*|gasto|pagar\w*|pagado|pagamos|ahorr\w*|al mes|al día|en total|factura|dépens\w*|paiera\w*|payé|économis\w*|par mois|par jour|au total|facture descend\w*|soit)(?![\wÀ-ɏ])[^,;]{0,24}$|(?:花了|花费|合计|总共|一共|节省|每月|每天|账单|月に|月額|毎月|合計|請求|節約|一日)[^，。、；]{0,14}$|[≈=]\s*$/i

/** The same right after a sum. */
const SPENT_AFTER =
  /^\s*(?:(?:in total|altogether|in all|all told|a (?:day|month|year|week|run|question|conversation|chat|document|page)|per (?:day|month|year|week|run|question|conversation|chat|document|page|user)|more|less|cheaper|extra|off|saved|in credits|of credits|im Monat|am Tag|pro (?:Tag|Monat|Woche|Gespräch)|mehr|weniger|al (?:mes|día|año)|por (?:día|conversación)|más|menos|par (?:jour|mois|semaine|conversation)|de plus|de moins)(?![\wÀ-ɏ])|(?:左右)?(?:一天|一个月|每月|每天))/i

export const isSpent = (before: string, after: string): boolean =>
  SPENT_BEFORE.test(before) || SPENT_AFTER.test(after)
