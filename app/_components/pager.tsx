import { listAddress } from '../addresses.ts'

/** The way to the next page of a list, and back to its start. */
export function Pager({
  path,
  filters,
  cursor,
  next,
  anchor,
}: {
  path: string
  filters: Readonly<Record<string, string | undefined>>
  cursor: string | undefined
  next: string | null
  /** The part of the page that has the list, where it does not stand at the top. */
  anchor?: string
}) {
  if (cursor === undefined && next === null) return null
  const place = anchor === undefined ? '' : `#${anchor}`
  return (
    <nav aria-label="Pages" className="mt-6 flex gap-3">
      {cursor === undefined ? null : (
        <a href={`${listAddress(path, filters)}${place}`} className="button-quiet">
          First page
        </a>
      )}
      {next === null ? null : (
        <a
          href={`${listAddress(path, { ...filters, cursor: next })}${place}`}
          rel="next"
          className="button-quiet"
        >
          Next page
        </a>
      )}
    </nav>
  )
}
