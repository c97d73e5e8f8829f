/** Characters that could end a script element, begin a comment in it, or end a line of JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g

/** JSON that may stand in a script element, whatever texts of strangers it holds; it reads as the same data. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
