/** Search over models and sources; a plain GET form. The small one stands in the header of every page. */
export function SearchForm({ size, value }: { size: 'small' | 'large'; value?: string | undefined }) {
  const id = `search-${size}`
  return (
    <search>
      <form action="/search" className="flex gap-2">
        <label htmlFor={id} className="sr-only">
          Search models and sources
        </label>
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={value}
          required={size === 'large'}
          maxLength={200}
          placeholder={size === 'large' ? 'GPT-5.5, Claude, a publisher …' : 'Search'}
          className={size === 'large' ? 'field' : 'field min-h-9 py-1 text-sm'}
        />
        <button type="submit" className={size === 'large' ? 'button' : 'sr-only focus:not-sr-only'}>
          Search
        </button>
      </form>
    </search>
  )
}
