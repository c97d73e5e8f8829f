import { readerFormats } from './reader-formats.ts'

/** 1200 → "1,200". */
export function countText(count: number): string {
  return readerFormats().number(String(count))
}

/** (1, "claim") → "1 claim"; (1200, "claim") → "1,200 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`
}
