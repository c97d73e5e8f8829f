import type { ModelRow } from '../../lib/db/queries/models.ts'
import { StatusIcon } from '../_components/status-icon.tsx'
import { counted } from '../_words/counted.ts'
import { modelAddress } from '../addresses.ts'

/** One vendor's models with how much is said and contested about each. */
export function VendorModels({
  vendor,
  models,
}: {
  vendor: ModelRow['vendor']
  models: readonly ModelRow[]
}) {
  const id = `vendor-${vendor.key}`
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="mb-2 text-lg">
        {vendor.name}
      </h2>
      <ul className="grid gap-x-8 border-line border-t sm:grid-cols-2">
        {models.map((model) => (
          <li
            key={model.key}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-b py-2"
          >
            <a href={modelAddress(model.key)} className="link">
              {model.name}
            </a>
            <span className="flex gap-x-3 text-sm">
              {model.contestedCount > 0 ? (
                <span className="inline-flex items-center gap-1 text-contested">
                  <StatusIcon status="contested" className="size-3.5" />
                  {model.contestedCount} contested
                </span>
              ) : null}
              <span className="text-muted">{counted(model.claimCount, 'claim')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
