/** Headers of what somebody pays in all: the costs beside them are parts of that sum. */
const SUMS =
  /^(?:(?:total|monthly|yearly|annual|daily|overall)(?: (?:total|costs?|bill|spend\w*|sum))?(?: ?[(（][^)）]*[)）])?|(?:total |est(?:imated|\.)? )?costs? (?:per|a|\/) ?(?:day|month|year|run|task)|(?:Gesamt|Monats)(?:kosten|summe)?|coste? (?:total|mensual)|coût (?:total|mensuel)|(?:合计|总计|月度|每月)(?:费用|成本)?|(?:合計|月額)(?:費用|コスト))$/i

/** Whether a column holds sums of what a use costs. */
export const isSum = (header: string): boolean => SUMS.test(header.trim())
