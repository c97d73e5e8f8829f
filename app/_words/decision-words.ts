const WORDS: Readonly<Record<string, string>> = {
  explained: 'Explained',
  dismissed: 'Dismissed',
  source_corrected: 'The source was corrected',
  open: 'Opened again',
  reopen: 'Opened again',
}

/** What a moderator did to a contradiction; an action that is new here is named as it is stored. */
export function decisionWords(action: string): string {
  return WORDS[action.replaceAll('-', '_')] ?? action.replaceAll('_', ' ')
}
