import type { Choice } from '../_components/select-field.tsx'
import { SelectField } from '../_components/select-field.tsx'

/** One more column; a plain GET form. */
export function AddModel({ models, choices }: { models: readonly string[]; choices: readonly Choice[] }) {
  return (
    <form action="/compare" className="mb-6 flex max-w-xl items-end gap-3">
      <input type="hidden" name="models" value={models.join(',')} />
      <div className="min-w-0 grow">
        <SelectField name="add" label="Add a model" any="Choose …" choices={choices} value={undefined} />
      </div>
      <button type="submit" className="button">
        Add
      </button>
    </form>
  )
}
