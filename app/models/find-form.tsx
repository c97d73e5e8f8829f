import { Field } from '../_components/field.tsx'
import { type Choice, SelectField } from '../_components/select-field.tsx'
import { type FindFilters, isDemanding, ORDERS } from './find-filters.ts'

/** What models are found by; a plain GET form, so that the address keeps it. */
export function FindForm({
  filters,
  vendors,
  benchmarks,
}: {
  filters: FindFilters
  vendors: readonly Choice[]
  benchmarks: readonly Choice[]
}) {
  return (
    <form action="/models" className="mb-8">
      <div className="flex max-w-xl items-end gap-2">
        <div className="min-w-0 grow">
          <Input name="q" label="Name or part of it" filters={filters} type="search" />
        </div>
        <button type="submit" className="button">
          Find
        </button>
      </div>
      <details className="mt-3" open={isDemanding(filters)}>
        <summary className="py-2 font-medium">By what a model must have</summary>
        <div className="mt-2 grid grid-cols-2 items-end gap-3 lg:grid-cols-5">
          <Input name="context" label="Context, at least" placeholder="200K tokens" filters={filters} />
          <Input name="input_price" label="Input price, at most" placeholder="$ per 1M" filters={filters} />
          <Input name="output_price" label="Output price, at most" placeholder="$ per 1M" filters={filters} />
          <SelectField
            name="benchmark"
            label="Benchmark"
            any="None"
            choices={benchmarks}
            value={filters.benchmark}
          />
          <Input name="score" label="Score, at least" placeholder="85" filters={filters} />
          <SelectField
            name="vendor"
            label="Vendor"
            any="Any vendor"
            choices={vendors}
            value={filters.vendor}
          />
          <Input name="licence" label="Licence" placeholder="Apache-2.0" filters={filters} />
          <Input name="released" label="Released since" placeholder="2026-01" filters={filters} />
          <SelectField name="sort" label="Order" any="By vendor" choices={ORDERS} value={filters.sort} />
          {filters.property === undefined ? null : (
            <input type="hidden" name="property" value={filters.property} />
          )}
          <a href="/models" className="button-quiet">
            Clear
          </a>
        </div>
      </details>
    </form>
  )
}

function Input({
  name,
  label,
  filters,
  ...input
}: {
  name: keyof FindFilters
  label: string
  filters: FindFilters
  placeholder?: string
  type?: 'search'
}) {
  const id = `find-${name}`
  return (
    <Field id={id} label={label}>
      <input id={id} name={name} defaultValue={filters[name]} maxLength={100} className="field" {...input} />
    </Field>
  )
}
