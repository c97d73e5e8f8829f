import { benchmarkKey } from '../../claims/benchmark-key.ts'
import { perObject } from '../../claims/per-object.ts'
import { perText } from '../../claims/per-text.ts'
import type { Registry, RegistryBenchmark } from '../../claims/registry.ts'
import { matchesIn } from '../../text/matches-in.ts'
import type { BenchmarkMention, BenchmarkNames } from '../extract-context.ts'
import {
  BENCHMARK_SHAPE,
  benchmarkSlug,
  KNOWN_BENCHMARKS,
  NAMED_TEST,
  POINTS_BENCHMARK,
  POINTS_METRIC,
} from '../lexicon/benchmarks.ts'
import { LexiconPattern } from '../lexicon/lexicon-pattern.ts'
import { OpeningIndex } from '../lexicon/opening-index.ts'

const escapeShape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

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
      known.set(benchmarkKey(name), benchmark)
  const own = registry.benchmarks
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.length > 3 && /[A-Z]/.test(name))
    .sort((a, b) => b.length - a.length)
    .map(escapeShape)
  const names = `${KNOWN_BENCHMARKS}${own.length > 0 ? `|(?:${own.join('|')})(?![A-Za-z0-9])` : ''}`
  const shape = new LexiconPattern(`(?<![A-Za-z0-9])(?:${names})`, 'g', new OpeningIndex())
  const byShape = new RegExp(`(?=[A-Z0-9τ])(?<![A-Za-z0-9])(?:${BENCHMARK_SHAPE})`, 'g')
  const named = new RegExp(NAMED_TEST, 'g')
  const slugOf = (name: string) => {
    const benchmark = known.get(benchmarkKey(name))
    return benchmark !== undefined && isOnlyWrittenOtherwise(name, benchmark)
      ? benchmark.slug
      : benchmarkSlug(name)
  }
  return {
    find: perText((text) => {
      const known = matchesIn(shape, text).filter(isNameInCapitals)
      const shaped = SHAPED.test(text) ? matchesIn(byShape, text) : []
      const told = TESTED.test(text) ? matchesIn(named, text) : []
      const found = known.map((match) => mentionOf(match, slugWithVersion(match[0], slugOf)))
      for (const mention of [
        ...shaped.map((match) => mentionOf(match, slugWithVersion(match[0], slugOf))),
        ...told.map((match) => mentionOf(match, benchmarkSlug(`${match.groups?.who} ${match.groups?.what}`))),
      ])
        if (!found.some((other) => other.start < mention.end && mention.start < other.end))
          found.push(mention)
      return found.sort((a, b) => a.start - b.start)
    }),
    unitOf(slug, label, value) {
      const unit = known.get(benchmarkKey(slug))?.unit
      if (POINTS_METRIC.test(label) || POINTS_BENCHMARK.test(slug.replaceAll('-', ' '))) return 'points'
      return unit ?? (value > 100 ? 'points' : '%')
    },
    slugOf,
  }
}

/**
 * A claim calls its benchmark as its source does. The registry's slug is for what is the same name in other signs, and
 * for what its short name stands for, where that is its proper one: "Massive Multitask Language Understanding" is MMLU.
 */
function isOnlyWrittenOtherwise(name: string, { slug, name: proper }: RegistryBenchmark): boolean {
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0))
  return (
    benchmarkKey(slug) === benchmarkKey(name) ||
    (benchmarkKey(slug) === benchmarkKey(proper) && benchmarkKey(slug) === benchmarkKey(initials.join('')))
  )
}

const mentionOf = (match: RegExpExecArray, slug: string): BenchmarkMention => ({
  start: match.index,
  end: match.index + match[0].length,
  slug,
})

/** "MATH" and "Arena" are names in capitals only. */
const isNameInCapitals = ([word]: RegExpExecArray): boolean =>
  !/^(?:arena|math|aime|index)$/i.test(word) || word === word.toUpperCase() || /Arena|AIME/.test(word)

/** The slug keeps the version that the place gives: the registry's name must not take it away. */
function slugWithVersion(written: string, slugOf: (name: string) => string): string {
  const own = benchmarkSlug(written)
  const registered = slugOf(written)
  // a registered alias may be wider than what is written here
  const adds = registered.startsWith(`${own}-`)
  return adds || (/\d/.test(own) && !/\d/.test(registered)) ? own : registered
}
