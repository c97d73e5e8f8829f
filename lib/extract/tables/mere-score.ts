/** Labels of a score that leave it to the words around which benchmark it is of. */
const MERE_SCORE =
  /^(?:(?:arena )?elo(?: rating| score)?|rating|(?:(?:arena|leaderboard|average|overall|mean|benchmark|eval) )?scores?|accuracy|acc\.?|pass@\d+|results?|(?:% ?|per ?cent )?(?:resolved|correct|solved|passed)|(?:success|pass|resolve|solve) rate|Punkte|Genauigkeit|gelöst|Erfolgsquote|puntuación|precisión|resueltos|tasa de (?:éxito|acierto)|(?:taux de )?réussite|exactitude|résolus|得分|分数|准确率|通过率|解决率|スコア|正答率|正解率|解決率)(?:\s*[(（][^)）]*[)）])?$/i

/** Whether a label says that it is a score and not of what. */
export const isMereScore = (text: string): boolean => MERE_SCORE.test(text.trim())
