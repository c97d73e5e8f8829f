import { join } from 'node:path'
import { DomainError } from '../lib/claims/domain-error.ts'
import { checkContent } from '../lib/registry/check-content.ts'

try {
  const { vendors, models, benchmarks, sources } = await checkContent(join(import.meta.dirname, '../content'))
  console.log(`content: ${vendors} vendors, ${models} models, ${benchmarks} benchmarks, ${sources} sources`)
} catch (error) {
  if (!(error instanceof DomainError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
