/** A date at the start of its sentence, or between a subject and its verb at the end ("hat am 5. Mai … veröffentlicht"). */
export const isFronted = (before: string, rest: string): boolean =>
  before.trim().length < 24 ||
  /(?<!\p{L})(?:seit|since|depuis|desde)(?: dem| le| el)?\s*$/iu.test(before) ||
  /\b(?:hat|haben|wurde|wird|werde|ist|sind|soll|sollen|fue|será|a été|est|sera|will|was|has)\s+(?:\w+\s+){0,3}$/i.test(
    before,
  ) ||
  VERB_LAST.test(rest) ||
  /[はがを]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(rest)

/** "seit die Firma am 27. November ihr Modell X veröffentlicht hat": a German clause ends with its verb. */
const VERB_LAST =
  /^[^,;.]{0,80}?(?:veröffentlicht|vorgestellt|herausgebracht|herausgegeben|freigegeben|eingeführt|gestartet|angekündigt|erschien(?:en)?)(?:\s(?:hat|hatte|haben|hatten|wurde|wurden|worden|ist|war|sind))?\s*(?:[,;.)]|$)/u
