import { parseArgs } from 'node:util'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { DomainError } from '../lib/claims/domain-error.ts'
import type { Registry } from '../lib/claims/registry.ts'
import { readDocument } from '../lib/ingest/read-document.ts'
import { loadBaseRegistry } from '../lib/registry/base-registry.ts'
import { type BenchDocument, benchDocuments } from './bench/extract-documents.ts'
import { runCommand } from './run-command.ts'
import { node, runProgram } from './run-program.ts'

const USAGE = `Usage: npm run bench:extract [-- --megabytes 20] [--article 5]
Reads real documents over and over, from bytes to claims, and compares with parsing the same text as Markdown alone;
then reads one article of so many megabytes in a process of its own and tells how much memory that took.`
const MB = 1_000_000
/** The first rounds fill caches and let the compiler see the code. */
const WARMING = 2
const MOST_RATIO = 3
const MOST_MEMORY_MB = 1_000
const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      megabytes: { type: 'string', default: '20' },
      article: { type: 'string', default: '5' },
      alone: { type: 'boolean', default: false },
    },
  })
  const [megabytes, article] = [Number(values.megabytes), Number(values.article)]
  if (!(megabytes > 0 && article > 0)) throw new DomainError('invalid_input', USAGE)
  const registry = await loadBaseRegistry()
  const { folder, documents } = await benchDocuments()
  if (values.alone) return readOne(documents, article, registry)
  console.log(`${documents.length} documents of ${folder}, repeated to ${megabytes} MB`)
  compareWithParsing(documents, megabytes * MB, registry)
  const { output } = await runProgram(
    node('scripts/bench-extract.ts', '--alone', '--article', String(article)),
  )
  console.log(output.trim())
})

interface Times {
  parsing: number
  reading: number
  claims: number
}

/** Both are done turn by turn on each document, so that what else the machine does meets both. */
function compareWithParsing(documents: readonly BenchDocument[], bytes: number, registry: Registry): void {
  const once = documents.reduce((sum, document) => sum + document.bytes.byteLength, 0)
  const rounds = Math.max(1, Math.round(bytes / once))
  const times = new Map<string, Times>()
  for (let round = -WARMING; round < rounds; round++)
    for (const document of documents) {
      const taken = measure(document, registry)
      const so = times.get(document.name) ?? { parsing: 0, reading: 0, claims: 0 }
      if (round >= 0)
        times.set(document.name, {
          parsing: so.parsing + taken.parsing,
          reading: so.reading + taken.reading,
          claims: taken.claims,
        })
    }
  for (const [name, each] of times) console.log(`  ${lineOf(name, each)}`)
  const all = [...times.values()]
  const sum = (key: keyof Times) => all.reduce((total, each) => total + each[key], 0)
  const total = { parsing: sum('parsing'), reading: sum('reading'), claims: sum('claims') }
  console.log(`${lineOf('All', total)} (asked: at most ${MOST_RATIO})`)
}

function lineOf(name: string, { parsing, reading, claims }: Times): string {
  return `${name}: ${claims} claims, parsing ${parsing.toFixed(0)} ms, reading ${reading.toFixed(0)} ms, ratio ${(reading / parsing).toFixed(2)}`
}

function measure({ name, bytes }: BenchDocument, registry: Registry): Times {
  const text = new TextDecoder().decode(bytes)
  const start = performance.now()
  markdown.parse(text)
  const parsed = performance.now()
  const { claims } = readDocument({ bytes, filename: name, registry })
  return { parsing: parsed - start, reading: performance.now() - parsed, claims: claims.length }
}

function readOne(documents: readonly BenchDocument[], megabytes: number, registry: Registry): void {
  const texts = documents
    .filter(({ name }) => name.endsWith('.md'))
    .map(({ bytes }) => new TextDecoder().decode(bytes))
  const article = texts.join('\n\n').repeat(Math.ceil((megabytes * MB) / texts.join('\n\n').length))
  const bytes = new TextEncoder().encode(article).slice(0, megabytes * MB)
  const { claims } = readDocument({ bytes, filename: 'article.md', registry })
  const memory = process.resourceUsage().maxRSS / 1_000
  console.log(
    `One article of ${megabytes} MB: ${claims.length.toLocaleString('en')} claims, at most ${memory.toFixed(0)} MB of memory (asked: less than ${MOST_MEMORY_MB})`,
  )
}
