/** Words and marks of a cell that says that there is nothing to say. */
const BLANK =
  /^(?:[-–—−―/\\.…?xX✗✘❌✓✔✅○×\s]*|n\/?a\b.*|none|null|nil|unknown|undisclosed|(?:was |were )?not (?:yet )?(?:disclosed|available|reported|published|applicable|tested|measured|supported|offered|announced)|tb[dac]|oom|timeout|timed out|coming soon|varies|various|custom|on request|contact (?:us|sales)|does(?:n['’]t| not) fit|k\.\s?A\.?|k\.\s?a\.?|s\/d|n\.\s?[dcrb]\.?|entfällt|auf Anfrage|unbekannt|no disponible|desconocido|non (?:communiqué|disponible|publié)|sur demande|inconnu|未公布|未公开|未披露|未提供|暂无|不支持|无|なし|非公開|非対応|不明|未定|未発表)$/i

/** A cell that gives no value. */
export const isBlankCell = (text: string): boolean => BLANK.test(text.trim())
