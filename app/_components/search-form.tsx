import { SearchInput } from './search-input.client.tsx'

/** Search over models and sources; a plain GET form. The small one stands in the header of every page. */
export function SearchForm({ size, value }: { size: 'small' | 'large'; value?: string | undefined }) {
  const id = `search-${size}`
  const large = size === 'large'
  return (
    <search>
      <form action="/search" className="flex gap-2">
        <label htmlFor={id} className="sr-only">
          Search models and sources
        </label>
        <SearchInput
          id={id}
          value={value}
          required={large}
          placeholder={large ? 'GPT-5.5, Claude, a publisher …' : 'Search'}
          className={large ? 'field' : 'field min-h-9 py-1 text-sm'}
          shortcut={!large}
        />
        <button type="submit" className={large ? 'button' : 'sr-only focus:not-sr-only'}>
          Search
        </button>
      </form>
    </search>
  )
}
