import type { UnitKind } from '../lexicon/units.ts'

/** Units whose time stands before the number: 每秒 320 tokens, 1分あたり600リクエスト. */
const RATES_BEFORE: readonly {
  readonly unit: UnitKind
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
]

/** The unit of a number at a position, with the time that stands before it. */
export function withRate(text: string, number: number, unit: UnitKind | undefined): UnitKind | undefined {
  const before = text.slice(Math.max(0, number - 18), number)
  return RATES_BEFORE.find((row) => row.unit === unit && row.before.test(before))?.rate ?? unit
}
