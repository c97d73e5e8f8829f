import { benchmarkSlug } from './lexicon/benchmarks.ts'

/** "Riddlebox LLM Benchmark", "The NYT Connections Leaderboard": a name, perhaps what is tested, and what it is. */
const TITLE =
  /^[^\p{L}\d]*(?<name>\p{Lu}[\p{L}\d+.’'-]*(?: [\p{Lu}\d][\p{L}\d+.’'-]*){0,4}?)[ -](?:[Bb]enchmark|[Ll]eaderboard|[Ss]coreboard|[Ee]val(?:uation)?|[Rr]anking|[Bb]estenliste|[Cc]lassement|[Cc]lasificación|基准|榜|ベンチマーク|ランキング)(?![\p{Ll}])/u

/** Words that tell what is tested or how a list is made, and that alone name no benchmark. */
const GENERAL =
  /^(?:an?|the|our|my|this|original|official|new|old|extended|full|latest|updated|final|current|weekly|monthly|daily|top|best|key|main|other|more|llms?|ai|ml|nlp|gpu|cpu|hardware|models?|language|large|small|local|open|closed|source|public|private|internal|independent|community|general|overall|standard|academic|popular|common|academic|coding|code|programming|math(?:ematics)?|reasoning|knowledge|vision|visual|multi-?modal|performance|speed|throughput|latency|quality|price|pricing|cost|value|results?|scores?|agent(?:s|ic)?|chat|instruct(?:ion)?|base|chinese|english|german|french|spanish|japanese|multilingual|safety|long|short|context|text|image|audio|speech|video|tool|use|human|automatic|holistic|quick|how|to|and|of|for|on|with|in|vs|by|evaluation|\d+)$/i

/**
 * The benchmark that a heading names by its kind: of a "Score" below "Riddlebox LLM Benchmark" it is the score. Undefined
 * where only the kind stands there ("Coding Benchmark Results"), or several ("Benchmarks").
 */
export function benchmarkOfTitle(heading: string): string | undefined {
  const words = TITLE.exec(heading)?.groups?.name?.split(' ') ?? []
  const from = words.findIndex((word) => !GENERAL.test(word))
  const to = words.findLastIndex((word) => !GENERAL.test(word))
  return from === -1 ? undefined : benchmarkSlug(words.slice(from, to + 1).join(' '))
}
