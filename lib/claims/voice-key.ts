/** Company forms say nothing about who speaks: "OpenAI, Inc." is "OpenAI". */
const COMPANY_FORMS = /[\s,]+(inc|llc|ltd|gmbh|corp|corporation|co|limited|s\.?a|plc)\.?$/iu

/** One key per publisher, however it is written: what makes two sources one voice. */
export function voiceKeyOf(publisher: string): string {
  return publisher
    .normalize('NFKC')
    .trim()
    .replace(COMPANY_FORMS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
