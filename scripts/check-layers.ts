import { cruise } from './cruise.ts'

/** Fewer modules than this, and the tool has overlooked the code (as it does under TypeScript 7) instead of checking it. */
const LEAST_MODULES = 150

/** Checks the imports of the whole project against .dependency-cruiser.cjs. */
const { violations, modules } = await cruise()
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`)
if (modules < LEAST_MODULES)
  console.error(`only ${modules} modules were checked, expected ${LEAST_MODULES} or more`)
if (violations.length > 0 || modules < LEAST_MODULES) process.exitCode = 1
else console.log(`${modules} modules keep the layers`)
