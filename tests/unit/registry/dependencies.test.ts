import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'

const ROOT = join(import.meta.dirname, '../../..')
const names = z.record(z.string(), z.string()).default({})
const Package = z.object({ dependencies: names, optionalDependencies: names, devDependencies: names })

const manifest = Package.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
const installed = Object.values(manifest).flatMap((group) => Object.keys(group))
const explained = [
  ...readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8').matchAll(/^- `([^`]+)`: \S.{10,}$/gm),
].map((line) => line[1])

it('gives a reason for every dependency, and for nothing else', () => {
  expect(explained.toSorted()).toEqual(installed.toSorted())
})
