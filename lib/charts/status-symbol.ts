import type { ClaimStatus } from '../claims/judgement.ts'

/** Shape and colour of a dot; the picture's key draws the same. Colours are the page's tokens. */
export const STATUS_SYMBOL: Readonly<
  Record<
    ClaimStatus,
    { symbol: 'circle' | 'diamond' | 'times' | 'square' | 'triangle'; colour: string; hollow: boolean }
  >
> = {
  corroborated: { symbol: 'circle', colour: 'var(--agree)', hollow: false },
  contradicted: { symbol: 'times', colour: 'var(--against)', hollow: true },
  contested: { symbol: 'diamond', colour: 'var(--contested)', hollow: false },
  outdated: { symbol: 'square', colour: 'var(--outdated)', hollow: true },
  forecast: { symbol: 'triangle', colour: 'var(--forecast)', hollow: true },
  unconfirmed: { symbol: 'circle', colour: 'var(--muted)', hollow: true },
}
