/** What people ask the API first; `path` follows the address of the API. */
export const EXAMPLES = [
  { ask: 'Find a model or a source by its name', path: '/search?q=gpt+5.5' },
  { ask: 'A model with all that is claimed of it', path: '/models/openai/gpt-5.5' },
  {
    ask: 'Every value claimed, what is best supported, and who contradicts whom',
    path: '/topics/openai/gpt-5.5/price.input',
  },
  { ask: 'The sharpest contradictions', path: '/contradictions?severity=high&limit=5' },
  {
    ask: 'The claims of a model that others contradict',
    path: '/claims?model=openai/gpt-5.5&status=contradicted',
  },
  { ask: 'What was read, with the record of each source', path: '/sources' },
] as const
