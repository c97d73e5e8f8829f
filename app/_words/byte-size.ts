import { readerFormats } from './reader-formats.ts'

const UNITS = ['bytes', 'KB', 'MB', 'GB']

/** 17_408 → "17.4 KB". Decimal steps, as people count. */
export function byteSizeText(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const figure = bytes / 1000 ** step
  return `${readerFormats().number(step === 0 ? String(figure) : figure.toFixed(1))} ${UNITS[step]}`
}
