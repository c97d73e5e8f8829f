/**
 * One text for a benchmark's name in all its writings: case, spaces and signs do not tell benchmarks apart; a plus
 * (`humaneval+`) and the point of a version do.
 */
export function benchmarkKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}+.]+/gu, '')
}
