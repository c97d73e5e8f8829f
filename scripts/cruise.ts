import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { node, PROJECT, runProgram } from './run-program.ts'

/** What dependency-cruiser reports, as far as it is used. */
const Report = z.object({
  summary: z.object({
    totalCruised: z.int(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

export type Violation = Readonly<{ rule: string; from: string; to: string }>

const CODE = ['app', 'lib', 'scripts', 'tests']

/** Holds the imports of a project's code, by default of this one, against the rules of this project. */
export async function cruise(folder = PROJECT): Promise<{ violations: Violation[]; modules: number }> {
  const config = ['--config', join(PROJECT, '.dependency-cruiser.cjs'), '--output-type', 'json']
  const code = CODE.filter((name) => existsSync(join(folder, name)))
  const command = node('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', ...config, ...code)
  const { output } = await runProgram(command, { cwd: folder })
  const { summary } = Report.parse(JSON.parse(output))
  const violations = summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to }))
  return { violations, modules: summary.totalCruised }
}
