import { perObject } from '../../claims/per-object.ts'
import type { Registry, RegistryBenchmark } from '../../claims/registry.ts'
import type { BenchmarkMention, BenchmarkNames } from '../extract-context.ts'
import {
  BENCHMARK_SHAPE,
  benchmarkSlug,
  KNOWN_BENCHMARKS,
  NAMED_TEST,
  POINTS_BENCHMARK,
  POINTS_METRIC,
} from '../lexicon/benchmarks.ts'

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+.]+/gu, '')
const escapeShape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What names of benchmarks begin with, which is tested first: capitals, τ, ∞, "tau", "xbench". */
const INITIAL = 'A-Zτ∞tx'
/** Without one of these a text has no benchmark by its shape. */
const SHAPED = /[Bb]ench|BENCH|[Ee]val|EVAL|QA|Arena|MMLU|[Mm]ath|MATH/
/** What a test that is named by whose it is has. */
const TESTED = /['’]s\s[a-z][^.]{0,60}(?:benchmark|leaderboard|test suite|eval)/

/** Benchmarks by shape and by the registry, which gives their slugs and units. */
export const benchmarkNames = perObject(makeBenchmarkNames)

function makeBenchmarkNames(registry: Registry): BenchmarkNames {
  const known = new Map<string, RegistryBenchmark>()
  for (const benchmark of registry.benchmarks)
    for (const name of [benchmark.slug, benchmark.name, ...benchmark.aliases])
      known.set(squash(name), benchmark)
  const own = registry.benchmarks
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.length > 3 && /[A-Z]/.test(name))
    .sort((a, b) => b.length - a.length)
    .map(escapeShape)
  const initials = [...new Set(own.map((name) => name.charAt(0)))].map(escapeShape).join('')
  const shape = new RegExp(
    `(?=[${INITIAL}${initials}])(?<![A-Za-z0-9])(?:${KNOWN_BENCHMARKS}${own.length > 0 ? `|(?:${own.join('|')})(?![A-Za-z0-9])` : ''})`,
    'g',
  )
  const byShape = new RegExp(`(?=[A-Z0-9τ])(?<![A-Za-z0-9])(?:${BENCHMARK_SHAPE})`, 'g')
  const named = new RegExp(NAMED_TEST, 'g')
  const slugOf = (name: string) => known.get(squash(name))?.slug ?? benchmarkSlug(name)
  return {
    find(text) {
      const found: BenchmarkMention[] = []
      for (const match of text.matchAll(shape)) {
        if (/^(?:arena|math|aime|index)$/i.test(match[0]) && !isNameAt(text, match.index, match[0])) continue
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          slug: slugWithVersion(match[0], slugOf),
        })
      }
      const add = (start: number, end: number, slug: string) => {
        if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, slug })
      }
      if (SHAPED.test(text))
        for (const match of text.matchAll(byShape))
          add(match.index, match.index + match[0].length, slugWithVersion(match[0], slugOf))
      if (!TESTED.test(text)) return found.sort((a, b) => a.start - b.start)
      for (const match of text.matchAll(named))
        add(
          match.index,
          match.index + match[0].length,
          benchmarkSlug(`${match.groups?.who} ${match.groups?.what}`),
        )
      return found.sort((a, b) => a.start - b.start)
    },
    unitOf(slug, label, value) {
      const unit = known.get(squash(slug))?.unit
      if (POINTS_METRIC.test(label) || POINTS_BENCHMARK.test(slug.replaceAll('-', ' '))) return 'points'
      return unit ?? (value > 100 ? 'points' : '%')
    },
    slugOf,
  }
}

/** "MATH" and "Arena" are names in capitals only. */
const isNameAt = (_text: string, _at: number, word: string) =>
  word === word.toUpperCase() || /Arena|AIME/.test(word)

/** The slug keeps the version that the place gives: the registry's name must not take it away. */
function slugWithVersion(written: string, slugOf: (name: string) => string): string {
  const own = benchmarkSlug(written)
  const registered = slugOf(written)
  // a registered alias may be wider than what is written here
  const adds = registered.startsWith(`${own}-`)
  return adds || (/\d/.test(own) && !/\d/.test(registered)) ? own : registered
}
