/** One property of a model that can never be greater than another. */
export interface AtMostRule {
  readonly name: string
  readonly lesser: string
  readonly greater: string
  /** For a reader: why. */
  readonly because: string
}

export const AT_MOST_RULES: readonly AtMostRule[] = [
  {
    name: 'cached_above_input',
    lesser: 'price.cached_input',
    greater: 'price.input',
    because: 'reading from the cache never costs more than sending the tokens anew',
  },
  {
    name: 'active_above_total',
    lesser: 'parameters.active',
    greater: 'parameters.total',
    because: 'a model has no more active parameters than parameters in all',
  },
  {
    name: 'max_input_above_window',
    lesser: 'max_input',
    greater: 'context_window',
    because: 'the context window holds the input',
  },
  {
    name: 'max_output_above_window',
    lesser: 'max_output',
    greater: 'context_window',
    because: 'the context window holds the output',
  },
]
