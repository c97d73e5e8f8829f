import { listFindChoices } from '../../lib/db/queries/find-choices.ts'
import type { Choice } from '../_components/select-field.tsx'
import { readLabels } from '../read-labels.ts'

/** A longer list of benchmarks is not read by anybody; rarer ones are found on their models' pages. */
const MOST_BENCHMARKS = 60

/** What the form offers; the benchmark that the address asks for is always among them. */
export async function readChoices(asked: string | undefined): Promise<{
  vendors: readonly Choice[]
  benchmarks: readonly Choice[]
}> {
  const { vendors, benchmarks } = await listFindChoices(MOST_BENCHMARKS)
  const properties = [...new Set([...benchmarks.map(({ property }) => property), ...(asked ? [asked] : [])])]
  const labelOf = await readLabels(properties)
  return {
    vendors: vendors.map(({ key, name }) => ({ value: key, label: name })),
    benchmarks: properties
      .map((property) => ({ value: property, label: labelOf(property) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
  }
}
