import { Field } from '../_components/field.tsx'
import { Section } from '../_components/section.tsx'
import { StatusIcon } from '../_components/status-icon.tsx'
import { TableFrame } from '../_components/table-frame.tsx'
import { readerFormats } from '../_words/reader-formats.ts'
import type { ComparedModel } from './compared.ts'
import { type Cost, type PriceRange, requestCost, type Usage } from './request-cost.ts'

const FIELDS = [
  { name: 'in', label: 'Input tokens', of: 'input' },
  { name: 'cached', label: 'Cached input tokens', of: 'cached' },
  { name: 'out', label: 'Output tokens', of: 'output' },
  { name: 'requests', label: 'Requests a month', of: 'requests' },
] as const

/** What a use would cost a month with each of the models; a plain GET form. */
export function CostTable({ models, usage }: { models: readonly ComparedModel[]; usage: Usage }) {
  return (
    <Section id="cost" title="What it would cost">
      <form action="/compare#cost" className="mb-4 grid grid-cols-2 items-end gap-3 md:grid-cols-5">
        <input type="hidden" name="models" value={models.map(({ key }) => key).join(',')} />
        {FIELDS.map(({ name, label, of }) => (
          <Field key={name} id={`cost-${name}`} label={label}>
            <input
              id={`cost-${name}`}
              name={name}
              inputMode="numeric"
              defaultValue={usage[of]}
              maxLength={20}
              className="field"
            />
          </Field>
        ))}
        <button type="submit" className="button">
          Calculate
        </button>
      </form>
      <TableFrame caption="The cost of each model a month">
        <thead>
          <tr className="[&>th]:font-medium">
            <th scope="col">Model</th>
            <th scope="col">A month</th>
          </tr>
        </thead>
        <tbody>
          {models.map((model) => (
            <tr key={model.key}>
              <th scope="row" className="font-normal">
                {model.name}
              </th>
              <td>
                <CostText cost={requestCost(pricesOf(model), usage)} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className="mt-2 max-w-prose text-muted text-sm">
        Tokens are those of one request. The prices are the best-supported ones; where sources contradict each
        other, the cost goes from the least to the greatest price that is claimed.
      </p>
    </Section>
  )
}

function CostText({ cost }: { cost: Cost }) {
  if (cost.kind === 'unknown') return <span className="text-muted">A price that it needs is not stated</span>
  const dollars = (number: string) => readerFormats().money(number, 'USD')
  return (
    <>
      <strong>{dollars(cost.low)}</strong>
      {cost.low === cost.high ? null : (
        <span className="text-contested">
          {' '}
          to <strong>{dollars(cost.high)}</strong> <StatusIcon status="contested" className="size-3.5" />{' '}
          prices are contested
        </span>
      )}
      {cost.cachedAsInput ? (
        <span className="block text-muted">no price of cached input is stated: counted as plain input</span>
      ) : null}
    </>
  )
}

function pricesOf(model: ComparedModel) {
  return {
    input: priceOf(model, 'price.input'),
    cachedInput: priceOf(model, 'price.cached_input'),
    output: priceOf(model, 'price.output'),
  }
}

function priceOf(model: ComparedModel, property: string): PriceRange | undefined {
  const topic = model.topics.get(property)
  const best = topic?.best
  if (topic === undefined || best?.unit !== 'USD/1M tokens' || best.value.kind !== 'number') return undefined
  const { low, high, raisedCount } = topic
  if (raisedCount > 0 && low !== null && high !== null) return { low, high }
  return { low: best.value.number, high: best.value.number }
}
