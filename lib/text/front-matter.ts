import { parse } from 'yaml'

/** Front matter as an object; anything that is no mapping, or no YAML, is an empty one. */
export function parseFrontMatter(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { schema: 'core' })
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
