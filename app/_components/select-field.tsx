import { Field } from './field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** One choice of a filter; the empty one takes the filter away. */
export function SelectField({
  name,
  label,
  any,
  choices,
  value,
}: {
  name: string
  label: string
  any: string
  choices: readonly Choice[]
  value: string | undefined
}) {
  return (
    <Field id={name} label={label}>
      <select id={name} name={name} defaultValue={value ?? ''} className="field">
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
