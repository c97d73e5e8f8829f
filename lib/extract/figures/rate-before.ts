import type { UnitKind } from '../lexicon/units.ts'

/** A unit before a number that is not that of the number before it. */
const labelBefore = (units: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?<!\\d\\s?)(?:${units})(?:\\slimit)?\\s?[:：=]?\\s?$`, 'iu')

/** Units whose time stands before the number: 每秒 320 tokens, 1分あたり600リクエスト; or that stand before it as a whole: "QPM: 200". */
const RATES_BEFORE: readonly {
  readonly unit: UnitKind | undefined
  readonly rate: UnitKind
  readonly before: RegExp
}[] = [
  {
    unit: 'tokens',
    rate: 'tokens/s',
    before:
      /(?:每秒|毎秒|1秒(?:間に|あたり|当たり)?)\s?(?:可|能|可以|能够)?(?:生成|输出|处理)?\s?(?:约|約|高达|可达|最大|最高|超过|およそ|ほぼ)?\s?$/,
  },
  {
    unit: 'requests',
    rate: 'requests/min',
    before:
      /(?:每分钟|每分|毎分|1分(?:間に|あたり|当たり)?)\s?(?:约|約|高达|可达|最多|最大|最高|上限|不超过)?\s?$/,
  },
  { unit: undefined, rate: 'requests/min', before: labelBefore('[RQ]PM') },
  { unit: undefined, rate: 'requests/s', before: labelBefore('[RQ]PS') },
  // other limits than ours
  { unit: undefined, rate: 'other', before: labelBefore('TP[MDH]|[RQ]P[DH]|IPM') },
]

/** The unit of a number at a position, with the time that stands before it. */
export function withRate(text: string, number: number, unit: UnitKind | undefined): UnitKind | undefined {
  const before = text.slice(Math.max(0, number - 18), number)
  return RATES_BEFORE.find((row) => row.unit === unit && row.before.test(before))?.rate ?? unit
}
