/**
 * Lines of program text inside prose, as copied pages have them without a fence. Each rule is a shape that
 * sentences do not have.
 */
const CODE_LINE: readonly RegExp[] = [
  /^from \S+ import /, // Python
  /^(?:import|export|from|const|let|var|def|class|return|async|await|function|assert|elif)\b.*[(){};:='"]/, // statements
  /^(?:if|for|while) .*[:{]$/, // control flow
  /^(?:#\s|\/\/|\/\*|\*\/|"""|>>>|\$ )/, // comments and prompts (a Markdown heading is parsed before this)
  /^(?:npm|pip|npx|curl|git|docker|export|python3?|cd) \S+/, // shell commands
  /[{};]$|^[{[]|[\])}],$/, // ends of statements and blocks
  /^[\])}]+[,;)]*$/, // closing brackets alone
  /^["'][\w-]+["']\s*:\s*[["'{\d]/, // JSON members
  /^[\w.[\]]+\s*=\s*[\w"'[{(]/, // assignments: model="…", max_tokens=4096
  /^[\w.]+\([^)]{0,200}\)$/, // a call and nothing else
  /^\w+: ['"[{\d].*,$/, // object members
]

const ANY_CODE_LINE = new RegExp(CODE_LINE.map(({ source }) => source).join('|'))

export const isCodeLine = (line: string): boolean => ANY_CODE_LINE.test(line)
