/**
 * The most bytes that are read as one document. No article is near it; a text of 50 MB that is dense with prices took
 * 4 GB of memory and seven minutes, and whoever sends one has sent the wrong file.
 */
export const LARGEST_DOCUMENT_BYTES = 24 * 1024 * 1024

/** What a person is told of a document that is larger. */
export function tooLargeMessage(bytes: number): string {
  const inMegabytes = (count: number) => Math.ceil(count / 1024 / 1024)
  return `The file has ${inMegabytes(bytes)} MB; at most ${inMegabytes(LARGEST_DOCUMENT_BYTES)} MB are read as one document. Give the article alone, or split it.`
}
