const STEPS = [
  {
    title: 'Reading',
    text: 'A program reads the text by fixed rules; no language model takes part, and the same text always gives the same claims. Each claim keeps the exact characters it stands on. What cannot be read with confidence (a table whose rows do not line up, a figure in an image, an unknown unit) is listed with the source and not guessed.',
  },
  {
    title: 'Converting',
    text: 'Prices become dollars per million tokens, capacities tokens, times seconds. No currency is ever converted into another. The words as written stay beside the value, because they say how precise it is.',
  },
  {
    title: 'Comparing',
    text: '“85 %” and “85.4 %” can both be true, “$5” and “$5.20” cannot. A written figure stands for everything that rounds to it; prices are taken as exact, and capacities such as 1M and 1,048,576 tokens as the same size. Values under different conditions are not held against each other.',
  },
  {
    title: 'Judging',
    text: 'Independent voices are counted, one per publisher; a maker speaks first about its own prices and limits. Where sources disagree both sides are shown with a sentence that says why they cannot both hold. Every finding is made by a rule, and the sentence gives the figures.',
  },
  {
    title: 'Limits',
    text: 'The reader misses claims and sometimes misreads one: follow a claim to its words before you rely on it. That many sources agree does not make a figure true, since they may have copied from one another. Only sources that somebody handed in are here.',
  },
] as const

/** From bytes to a verdict, in five steps. */
export function HowItWorks() {
  return (
    <ol className="max-w-prose space-y-6">
      {STEPS.map(({ title, text }) => (
        <li key={title}>
          <h2 className="mb-1 text-lg">{title}</h2>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  )
}
