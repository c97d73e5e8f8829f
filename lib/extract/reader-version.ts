/** Part of a reading's identity: raised whenever the same bytes may be read otherwise. */
export const READER_VERSION = '4'
