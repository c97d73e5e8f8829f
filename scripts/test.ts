import { DomainError } from '../lib/claims/domain-error.ts'
import { runCommand } from './run-command.ts'
import { step } from './step.ts'
import { stopSignal } from './stop-signal.ts'
import { installChromium, installedChromium } from './test/chromium.ts'
import { STAGES, type Stage } from './test/stages.ts'
import { type Outcome, phrase, sum } from './test/tally.ts'

/** `npm test`: every stage, or those named as arguments. A failed one does not keep the later ones from running. */
await runCommand(async () => {
  const signal = stopSignal()
  const stages = chosenStages(process.argv.slice(2))
  if (stages.some(({ name }) => name === 'e2e') && !installedChromium())
    await step('No Chromium found, installing one', installChromium)
  const outcomes: Outcome[] = []
  for (const stage of stages) {
    outcomes.push(await runStage(stage, signal))
    signal.throwIfAborted()
  }
  const total = sum(outcomes.map(({ tally }) => tally))
  console.log(phrase(total))
  if (total.failed > 0) process.exitCode = 1
})

function chosenStages(names: readonly string[]): readonly Stage[] {
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown)
    throw new DomainError(
      'invalid_input',
      `There is no stage "${unknown}"; there are: ${STAGES.map(({ name }) => name).join(', ')}`,
    )
  return names.length === 0 ? STAGES : STAGES.filter(({ name }) => names.includes(name))
}

async function runStage({ title, run }: Stage, signal: AbortSignal): Promise<Outcome> {
  const outcome = await step(
    title,
    () => run(signal).catch(asFailure),
    ({ tally }) => phrase(tally),
  )
  if (outcome.tally.failed > 0) console.log(outcome.output)
  return outcome
}

function asFailure(error: unknown): Outcome {
  const output = error instanceof DomainError ? error.message : String(error)
  return { tally: { passed: 0, failed: 1, skipped: 0 }, output }
}
