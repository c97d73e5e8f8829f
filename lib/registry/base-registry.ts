import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelAlias, Registry, RegistryBenchmark, RegistryModel } from '../claims/registry.ts'
import { type ContentProblem, contentError } from './content-problem.ts'
import { nameClashes } from './name-clashes.ts'
import { parseYaml } from './parse-yaml.ts'
import {
  type AliasEntry,
  type BenchmarkEntry,
  BenchmarksFile,
  type ModelEntry,
  ModelsFile,
  VendorsFile,
} from './registry-files.ts'

export interface ContentFile {
  readonly file: string
  readonly text: string
}

export interface RegistryFiles {
  readonly vendors: ContentFile
  readonly models: readonly ContentFile[]
  readonly benchmarks: ContentFile
}

const PERCENT_SCALE = { min: 0, max: 100 }

function aliasOf(entry: AliasEntry): ModelAlias {
  return typeof entry === 'string' ? { text: entry } : entry
}

function modelOf(vendor: string, slug: string, entry: ModelEntry): RegistryModel {
  return { ...entry, key: `${vendor}/${slug}`, vendor, aliases: entry.aliases.map(aliasOf) }
}

function benchmarkOf(slug: string, entry: BenchmarkEntry): RegistryBenchmark {
  return { ...entry, slug, scale: entry.scale ?? (entry.unit === '%' ? PERCENT_SCALE : {}) }
}

/** What no single file can tell: vendors that are missing, keys and names given twice. */
function problemsBetweenFiles({ vendors, models }: Registry, files: RegistryFiles): ContentProblem[] {
  const known = new Set(vendors.map(({ key }) => key))
  const strangers = new Set(models.map(({ vendor }) => vendor).filter((key) => !known.has(key)))
  const keys = models.map(({ key }) => key)
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
  return [
    ...[...strangers].map((key) => ({
      file: files.vendors.file,
      message: `vendor "${key}" has models; expected an entry for it here`,
    })),
    ...[...twice].map((key) => ({
      file: 'models/',
      message: `${key} stands in two files; expected it in one`,
    })),
    ...nameClashes(models).map((message) => ({ file: 'models/', message })),
  ]
}

/**
 * The base layer of the registry from the texts of its files.
 * @throws DomainError `invalid_input` that lists every problem with file, line, key and what was expected.
 */
export function registryFromFiles(files: RegistryFiles): Registry {
  const vendors = parseYaml(files.vendors.file, files.vendors.text, VendorsFile)
  const benchmarks = parseYaml(files.benchmarks.file, files.benchmarks.text, BenchmarksFile)
  const models = files.models.map(({ file, text }) => parseYaml(file, text, ModelsFile))
  const problems = [vendors, benchmarks, ...models].flatMap((read) => (read.ok ? [] : read.problems))
  if (!vendors.ok || !benchmarks.ok || problems.length > 0) throw contentError(problems)

  const registry: Registry = {
    vendors: Object.entries(vendors.value).map(([key, entry]) => ({ key, ...entry })),
    models: models.flatMap((read) =>
      Object.entries(read.ok ? read.value : {}).flatMap(([vendor, entries]) =>
        Object.entries(entries).map(([slug, entry]) => modelOf(vendor, slug, entry)),
      ),
    ),
    benchmarks: Object.entries(benchmarks.value).map(([slug, entry]) => benchmarkOf(slug, entry)),
  }
  const between = problemsBetweenFiles(registry, files)
  if (between.length > 0) throw contentError(between)
  return registry
}

async function readContent(folder: string, file: string): Promise<ContentFile> {
  try {
    return { file, text: await readFile(join(folder, file), 'utf8') }
  } catch (cause) {
    throw contentError([
      { file: join(folder, file), message: `cannot be read (${String(cause)}); expected a YAML file` },
    ])
  }
}

/**
 * Reads `content/registry`: `vendors.yaml`, `benchmarks.yaml` and all of `models/`.
 * @throws DomainError `invalid_input` as {@link registryFromFiles}, and for a file that cannot be read.
 */
export async function loadBaseRegistry(folder = join(process.cwd(), 'content/registry')): Promise<Registry> {
  const names = await readdir(join(folder, 'models')).catch(() => [])
  const models = names.filter((name) => name.endsWith('.yaml')).toSorted()
  return registryFromFiles({
    vendors: await readContent(folder, 'vendors.yaml'),
    benchmarks: await readContent(folder, 'benchmarks.yaml'),
    models: await Promise.all(models.map((name) => readContent(folder, `models/${name}`))),
  })
}
