import { z } from 'zod'
import { DomainError } from './claims/domain-error.ts'

const PORT_MAX = 65_535

/** Every setting that Claimcheck reads from its environment, with its default. */
const Env = z.object({
  /** A PostgreSQL of your own; without it the embedded server in the data folder is used. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be like postgresql://user:password@host:5432/database' })
    .optional(),
  /** Where the embedded server, its password and its log live; default: .data beside package.json. */
  CLAIMCHECK_DATA: z.string().optional(),
  PORT: z.coerce
    .number()
    .pipe(z.int().min(0).max(PORT_MAX, `must be a port from 0 to ${PORT_MAX}`))
    .default(3000),
  /** The interface to serve on. In a container: 0.0.0.0, or the published port reaches nobody. */
  HOST: z.string().default('localhost'),
  /** The folder in which a person typed `npm run …`; set by npm, which itself changes to the project's folder. */
  INIT_CWD: z.string().optional(),
  /** The browser of the end-to-end tests; default: an installed Chromium, else Playwright's own. */
  CHROMIUM_PATH: z.string().optional(),
  /** The address of the server that the end-to-end tests visit; set by `npm test`. */
  CLAIMCHECK_URL: z.url().optional(),
})
export type Env = Readonly<z.infer<typeof Env>>

/**
 * Checks raw settings. An empty text counts as not set.
 * @throws DomainError `invalid_input` that lists every bad key, without its value (it may hold a password).
 */
export function parseEnv(raw: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const parsed = Env.safeParse(given)
  if (parsed.success) return parsed.data
  const bad = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new DomainError('invalid_input', `Bad environment: ${bad.join('; ')}`)
}

/** The settings of this process, read anew each time: tests and parents set them before use. */
export function env(): Env {
  return parseEnv(process.env)
}
