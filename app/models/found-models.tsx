import type { FigureBound, FoundFigure, FoundModel } from '../../lib/db/queries/find-models.ts'
import { Empty } from '../_components/empty.tsx'
import { Figure } from '../_components/figure.tsx'
import { IsoDate } from '../_components/iso-date.tsx'
import { StatusIcon } from '../_components/status-icon.tsx'
import { TableFrame } from '../_components/table-frame.tsx'
import { counted } from '../_words/counted.ts'
import { figureParts } from '../_words/figure-parts.ts'
import type { LabelOf } from '../_words/property-label.ts'
import { spreadText } from '../_words/spread-text.ts'
import { modelAddress, topicAddress } from '../addresses.ts'
import { figureThatMeets, meetsDemand } from './meets-demand.ts'

interface Shown {
  readonly properties: readonly string[]
  readonly labelOf: LabelOf
}

/** The models that meet all demands, and apart those that do only if one side of a contradiction is right. */
export function FoundModels({
  models,
  bounds,
  cut,
  ...shown
}: {
  models: readonly FoundModel[]
  bounds: readonly FigureBound[]
  /** There are more than are shown. */
  cut: boolean
} & Shown) {
  const answers = models.map((model) => ({ model, meeting: meetsDemand(model, bounds) }))
  const sure = answers.filter(({ meeting }) => meeting.kind === 'yes').map(({ model }) => model)
  const perhaps = answers.flatMap(({ model, meeting }) =>
    meeting.kind === 'perhaps' ? [{ model, properties: meeting.properties }] : [],
  )
  return (
    <>
      <section aria-labelledby="found">
        <h2 id="found" className="mb-3 text-xl">
          {counted(sure.length, 'model')} {sure.length === 1 ? 'meets' : 'meet'} this
        </h2>
        {sure.length === 0 ? (
          <Empty>No model that sources speak of meets all of this undisputed.</Empty>
        ) : (
          <ModelTable models={sure} caption="Models that meet all demands" {...shown} />
        )}
        {cut ? (
          <p className="mt-2 text-muted text-sm">There are more; ask for something narrower to see them.</p>
        ) : null}
      </section>
      {perhaps.length === 0 ? null : (
        <section aria-labelledby="perhaps" className="mt-10">
          <h2 id="perhaps" className="mb-1 text-xl">
            {counted(perhaps.length, 'model')} {perhaps.length === 1 ? 'meets' : 'meet'} it only if one side
            is right
          </h2>
          <p className="mb-3 max-w-prose text-muted">
            Sources contradict each other about these figures, and the bound lies between what they say.
          </p>
          <ModelTable
            models={perhaps.map(({ model }) => model)}
            hangsOn={new Map(perhaps.map(({ model, properties }) => [model.key, properties]))}
            bounds={bounds}
            caption="Models that meet the demands only if one side of a contradiction is right"
            {...shown}
          />
        </section>
      )}
    </>
  )
}

function ModelTable({
  models,
  caption,
  hangsOn,
  bounds = [],
  properties,
  labelOf,
}: {
  models: readonly FoundModel[]
  caption: string
  /** By the key of a model, the properties whose contested figures decide whether it meets their bounds. */
  hangsOn?: ReadonlyMap<string, readonly string[]>
  bounds?: readonly FigureBound[]
} & Shown) {
  return (
    <TableFrame caption={caption}>
      <thead>
        <tr className="[&>th]:font-medium">
          <th scope="col">Model</th>
          {properties.map((property) => (
            <th key={property} scope="col">
              {labelOf(property)}
            </th>
          ))}
          <th scope="col">Released</th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <tr key={model.key}>
            <th scope="row" className="min-w-40 font-normal">
              <a href={modelAddress(model.key)} className="link font-medium">
                {model.name}
              </a>
              <span className="block text-muted">{model.vendorName}</span>
            </th>
            {properties.map((property) => (
              <FigureCell
                key={property}
                modelKey={model.key}
                figure={model.figures.find((figure) => figure.property === property)}
                open={
                  hangsOn?.get(model.key)?.includes(property)
                    ? bounds.find((bound) => bound.property === property)
                    : undefined
                }
              />
            ))}
            <td>{model.released === null ? null : <IsoDate date={model.released} />}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function FigureCell({
  modelKey,
  figure,
  open,
}: {
  modelKey: string
  figure: FoundFigure | undefined
  /** The bound that the model meets only if one side about this figure is right. */
  open: FigureBound | undefined
}) {
  if (figure === undefined) return <td className="text-muted">not stated</td>
  const { best, low, high } = figure
  const spread = low === null || high === null ? undefined : spreadText({ low, high, unit: best.unit })
  const right = open && figureThatMeets(figure, open)
  return (
    <td className={`min-w-32 ${open ? 'bg-contested-soft' : ''}`}>
      <a href={topicAddress(modelKey, figure.property)} className="quiet-link">
        <Figure {...best} />
      </a>
      {figure.raisedCount === 0 ? null : (
        <span className="flex items-center gap-1 text-contested">
          <StatusIcon status="contested" className="size-3.5" />
          {spread === undefined ? 'contested' : `claimed ${spread}`}
        </span>
      )}
      {right === undefined ? null : (
        <span className="block">
          only if {figureParts({ value: { kind: 'number', number: right }, unit: best.unit }).figure} is right
        </span>
      )}
    </td>
  )
}
