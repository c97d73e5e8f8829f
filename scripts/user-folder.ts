import { env } from '../lib/env.ts'

/** The folder in which a person typed `npm run …`: paths on the command line start there. */
export function userFolder(): string {
  return env().INIT_CWD ?? process.cwd()
}
