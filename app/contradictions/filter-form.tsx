import { Severity } from '../../lib/claims/judgement.ts'
import { findProperty } from '../../lib/claims/property.ts'
import { FindingStatus } from '../../lib/db/finding-row.ts'
import type { FindingFacets } from '../../lib/db/queries/finding-facets.ts'
import { Field } from '../_components/field.tsx'
import { type Choice, SelectField } from '../_components/select-field.tsx'
import { EXPLAINED, FINDING_KIND, RAISED, SEVERITY } from '../_words/finding-kind.ts'
import { FINDING_STATUS } from '../_words/finding-status.ts'
import { PROPERTY_GROUPS } from '../_words/property-group.ts'
import type { LabelOf } from '../_words/property-label.ts'
import type { Filters } from './filters.ts'

const SEVERITIES = Severity.options.map((value) => ({ value, label: SEVERITY[value] }))
const STATUSES = FindingStatus.options
  .filter((value) => value !== 'open')
  .map((value) => ({ value, label: FINDING_STATUS[value] }))

const ORDERS = [{ value: 'newest', label: 'Newest first' }]

type Facet = FindingFacets['vendors'][number]

function choicesOf(facets: readonly Facet[]): Choice[] {
  return facets.map(({ key, name, count }) => ({ value: key, label: `${name} (${count})` }))
}

/** The model that the address asks for is always among the choices. */
function modelChoices({ models }: FindingFacets, asked: string | undefined): Choice[] {
  const choices = choicesOf(models)
  const missing = asked !== undefined && models.every(({ key }) => key !== asked)
  return missing ? [{ value: asked, label: asked }, ...choices] : choices
}

function groupChoices({ properties }: FindingFacets): Choice[] {
  return PROPERTY_GROUPS.flatMap(({ key, label }) => {
    const own = properties.filter((property) => findProperty(property.key)?.group === key)
    return own.length === 0 ? [] : [{ value: key, label: `${label} (${countOf(own)})` }]
  })
}

function countOf(facets: readonly { count: number }[]): number {
  return facets.reduce((sum, { count }) => sum + count, 0)
}

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
  const models = modelChoices(facets, filters.model)
  const properties = facets.properties
    .map(({ key, count }) => ({ value: key, label: `${labelOf(key)} (${count})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  const groups = groupChoices(facets)
  return (
    <form action="/contradictions" className="mb-8 grid grid-cols-2 items-end gap-3 lg:grid-cols-4">
      <SelectField name="model" label="Model" any="Any model" choices={models} value={filters.model} />
      <SelectField
        name="vendor"
        label="Vendor"
        any="Any vendor"
        choices={choicesOf(facets.vendors)}
        value={filters.vendor}
      />
      <SelectField name="group" label="Group" any="Any group" choices={groups} value={filters.group} />
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
      <SelectField name="sort" label="Order" any="Sharpest first" choices={ORDERS} value={filters.sort} />
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
