import { listAddress } from '../addresses.ts'

/** The way to the next page of a list, and back to its start. */
export function Pager({
  path,
  filters,
  cursor,
  next,
}: {
  path: string
  filters: Readonly<Record<string, string | undefined>>
  cursor: string | undefined
  next: string | null
}) {
  if (cursor === undefined && next === null) return null
  return (
    <nav aria-label="Pages" className="mt-6 flex gap-3">
      {cursor === undefined ? null : (
        <a href={listAddress(path, filters)} className="button-quiet">
          First page
        </a>
      )}
      {next === null ? null : (
        <a href={listAddress(path, { ...filters, cursor: next })} rel="next" className="button-quiet">
          Next page
        </a>
      )}
    </nav>
  )
}
