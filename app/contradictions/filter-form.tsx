import { Severity } from '../../lib/claims/judgement.ts'
import { FindingStatus } from '../../lib/db/finding-row.ts'
import type { FindingFacets } from '../../lib/db/queries/finding-facets.ts'
import { Field } from '../_components/field.tsx'
import { SelectField } from '../_components/select-field.tsx'
import { EXPLAINED, FINDING_KIND, RAISED, SEVERITY } from '../_words/finding-kind.ts'
import { FINDING_STATUS } from '../_words/finding-status.ts'
import type { LabelOf } from '../_words/property-label.ts'
import type { Filters } from './filters.ts'

const SEVERITIES = Severity.options.map((value) => ({ value, label: SEVERITY[value] }))
const STATUSES = FindingStatus.options
  .filter((value) => value !== 'open')
  .map((value) => ({ value, label: FINDING_STATUS[value] }))

/** What the list is narrowed by; a plain GET form, so that the address keeps the choice. */
export function FilterForm({
  filters,
  facets,
  labelOf,
}: {
  filters: Filters
  facets: FindingFacets
  labelOf: LabelOf
}) {
  const models = facets.models.map(({ key, name, count }) => ({ value: key, label: `${name} (${count})` }))
  const properties = facets.properties
    .map(({ key, count }) => ({ value: key, label: `${labelOf(key)} (${count})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  return (
    <form action="/contradictions" className="mb-8 grid grid-cols-2 items-end gap-3 lg:grid-cols-3">
      <SelectField name="model" label="Model" any="Any model" choices={models} value={filters.model} />
      <SelectField
        name="property"
        label="About"
        any="Anything"
        choices={properties}
        value={filters.property}
      />
      <KindField value={filters.kind} />
      <SelectField
        name="severity"
        label="Severity"
        any="Any severity"
        choices={SEVERITIES}
        value={filters.severity}
      />
      <SelectField name="status" label="Status" any="Open" choices={STATUSES} value={filters.status} />
      <div className="flex gap-3">
        <button type="submit" className="button grow">
          Filter
        </button>
        <a href="/contradictions" className="button-quiet">
          Clear
        </a>
      </div>
    </form>
  )
}

function KindField({ value }: { value: string | undefined }) {
  return (
    <Field id="kind" label="Kind">
      <select id="kind" name="kind" defaultValue={value ?? ''} className="field">
        <option value="">Any contradiction</option>
        <optgroup label="Contradictions">
          {RAISED.map((kind) => (
            <option key={kind} value={kind}>
              {FINDING_KIND[kind].label}
            </option>
          ))}
        </optgroup>
        <optgroup label="Explained differences">
          {EXPLAINED.map((kind) => (
            <option key={kind} value={kind}>
              {FINDING_KIND[kind].label}
            </option>
          ))}
        </optgroup>
      </select>
    </Field>
  )
}
