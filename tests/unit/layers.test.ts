import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cruise, type Violation } from '../../scripts/cruise.ts'
import { PROJECT } from '../../scripts/run-program.ts'

const Rules = z.object({ forbidden: z.array(z.object({ name: z.string() })) })
const config = createRequire(import.meta.url)(join(PROJECT, '.dependency-cruiser.cjs'))
const ruleNames = Rules.parse(config).forbidden.map(({ name }) => name)

/** Rule → a file that breaks it, and what that file imports. */
const FAULTS: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'room-claims': ['lib/claims/fault.ts', '../text/target.ts'],
  'room-text': ['lib/text/fault.ts', '../extract/target.ts'],
  'room-extract': ['lib/extract/fault.ts', '../judge/target.ts'],
  'room-identify': ['lib/identify/fault.ts', '../registry/target.ts'],
  'room-judge': ['lib/judge/fault.ts', '../db/target.ts'],
  'room-charts': ['lib/charts/fault.ts', '../db/target.ts'],
  'room-registry': ['lib/registry/fault.ts', '../ingest/target.ts'],
  'room-db': ['lib/db/fault.ts', '../judge/target.ts'],
  'room-ingest': ['lib/ingest/fault.ts', '../api/target.ts'],
  'room-api': ['lib/api/fault.ts', '../judge/target.ts'],
  'rooms-in-table': ['lib/attic/fault.ts', '../claims/target.ts'],
  'pure-without-settings': ['lib/judge/settings.ts', '../env.ts'],
  'pure-without-node': ['lib/text/reads.ts', 'node:fs'],
  'pure-without-io-packages': ['lib/extract/draws.ts', 'react'],
  'env-knows-errors-only': ['lib/env.ts', './claims/target.ts'],
  'lib-below-app-and-scripts': ['lib/api/page.ts', '../../app/target.ts'],
  'app-below-scripts': ['app/program.ts', '../scripts/target.ts'],
  'nothing-imports-tests': ['scripts/tested.ts', '../tests/target.ts'],
  'next-only-in-app': ['lib/api/cache.ts', 'next/cache'],
  'sql-only-in-db': ['app/query.ts', 'pg'],
  'browser-without-server': ['app/vote.client.tsx', './reads.ts'],
  'no-development-packages': ['lib/api/checked.ts', 'fast-check'],
  resolvable: ['app/lost.ts', './nowhere.ts'],
  'no-circles': ['app/itself.ts', './itself.ts'],
}

/** What the faults lead to, and imports that no rule forbids. */
const SOUND: Readonly<Record<string, string>> = {
  'app/reads.ts': "import '../lib/db/target.ts'",
  'app/target.ts': "import '../lib/judge/target.ts'\nimport 'react'\nimport 'next/link'",
  'scripts/target.ts': "import '../lib/env.ts'",
  'tests/target.ts': "import '../scripts/target.ts'\nimport 'fast-check'\nimport 'pg'",
  'lib/claims/target.ts': "import 'node:crypto'\nimport 'zod'",
  'lib/text/target.ts': "import '../claims/target.ts'",
  'lib/extract/target.ts': "import '../text/target.ts'",
  'lib/identify/target.ts': "import '../claims/target.ts'",
  'lib/judge/target.ts': "import '../claims/target.ts'",
  'lib/db/target.ts': "import 'pg'\nimport '../env.ts'",
  'lib/registry/target.ts': "import '../db/target.ts'",
  'lib/ingest/target.ts': "import '../registry/target.ts'\nimport 'node:fs'",
  'lib/api/target.ts': "import '../ingest/target.ts'\nimport 'hono'",
}

let folder: string
let violations: readonly Violation[]

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-layers-')))
  const faults = Object.values(FAULTS).map(([file, imported]) => [file, `import '${imported}'`] as const)
  for (const [file, content] of [...Object.entries(SOUND), ...faults]) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), `${content}\n`)
  }
  for (const name of ['node_modules', 'tsconfig.json', 'package.json'])
    await symlink(join(PROJECT, name), join(folder, name))
  violations = (await cruise(folder)).violations
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

describe('layer rules', () => {
  test('each has a fault to be tried on', () => {
    expect(ruleNames.toSorted()).toEqual(Object.keys(FAULTS).toSorted())
  })

  test.each(Object.entries(FAULTS))('%s finds its fault', (rule, [file]) => {
    expect(violations.filter((violation) => violation.rule === rule).map(({ from }) => from)).toContain(file)
  })

  test('allow what the table of rooms allows', () => {
    const blamed = violations.map(({ from }) => from)
    expect(blamed.filter((file) => file in SOUND)).toEqual([])
  })
})
