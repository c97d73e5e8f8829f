import { Empty } from './empty.tsx'

/** What stands in a list while nothing was read at all: the way to begin. */
export function NothingRead() {
  return (
    <Empty>
      No source has been read yet.{' '}
      <a href="/submit" className="link">
        Submit an article
      </a>{' '}
      that says something about an AI model: you see at once what is found in it.
    </Empty>
  )
}
