export type MediaType = 'text/markdown' | 'text/html' | 'text/plain'

/** What servers and senders call the three kinds of text that can be read. */
const BY_TYPE: Readonly<Record<string, MediaType>> = {
  'text/markdown': 'text/markdown',
  'text/x-markdown': 'text/markdown',
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
}

const BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  mdx: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  txt: 'text/plain',
  text: 'text/plain',
}

/** Markdown says itself by a rule of a table, a heading, a fence or front matter at a line start. */
const MARKDOWN_SIGN = /^(?:#{1,6} \S|```|---\r?\n[\w-]+:|\|?[ \t]*:?-{3,}:?[ \t]*\|)/m
const HTML_SIGN = /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i

/**
 * Which kind of text this is: the name's extension (servers call Markdown `text/plain`), then the declared type,
 * then the text itself.
 */
export function detectMediaType(input: {
  text: string
  mediaType?: string | undefined
  filename?: string | undefined
}): MediaType {
  const extension = /\.([a-z]+)$/i.exec(input.filename ?? '')?.[1]?.toLowerCase() ?? ''
  const named = BY_EXTENSION[extension]
  if (named) return named
  const declared = BY_TYPE[(input.mediaType ?? '').split(';')[0]?.trim().toLowerCase() ?? '']
  if (declared && declared !== 'text/plain') return declared
  const head = input.text.slice(0, 20_000)
  if (HTML_SIGN.test(head)) return 'text/html'
  if (MARKDOWN_SIGN.test(head)) return 'text/markdown'
  return 'text/plain'
}
