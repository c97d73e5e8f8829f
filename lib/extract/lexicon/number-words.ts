/** Numbers in words, as sentences have them before a unit: "two dollars", "in under five seconds". */
const NUMBERS: readonly { readonly value: string; readonly words: string }[] = [
  // "half a second"
  { value: '0.5', words: 'half an?|eine halbe|medio|media|une demi-?' },
  { value: '1', words: 'one|eine?[mnr]?|una?|une' },
  { value: '2', words: 'two|zwei|dos|deux' },
  { value: '3', words: 'three|drei|tres|trois' },
  { value: '4', words: 'four|vier|cuatro|quatre' },
  { value: '5', words: 'five|fünf|cinco|cinq' },
  { value: '6', words: 'six|sechs|seis' },
  { value: '7', words: 'seven|sieben|siete|sept' },
  { value: '8', words: 'eight|acht|ocho|huit' },
  { value: '9', words: 'nine|neun|nueve|neuf' },
  { value: '10', words: 'ten|zehn|diez|dix' },
  { value: '11', words: 'eleven|elf|once|onze' },
  { value: '12', words: 'twelve|zwölf|doce|douze' },
  { value: '15', words: 'fifteen|fünfzehn|quince|quinze' },
  { value: '20', words: 'twenty|zwanzig|veinte|vingt' },
  { value: '25', words: 'twenty-five|fünfundzwanzig|veinticinco|vingt-cinq' },
  { value: '30', words: 'thirty|dreißig|treinta|trente' },
  { value: '40', words: 'forty|vierzig|cuarenta|quarante' },
  { value: '50', words: 'fifty|fünfzig|cincuenta|cinquante' },
  { value: '60', words: 'sixty|sechzig|sesenta|soixante' },
]

/** "about a minute", "in under a second": an article counts where the words before it measure. */
const ARTICLE =
  '(?<=\\b(?:about|around|roughly|nearly|almost|under|over|than|within|fast|etwa|rund|knapp|unter|als)\\s)an?'

export const NUMBER_WORDS = `${ARTICLE}|${NUMBERS.map(({ words }) => words).join('|')}`

const exact = NUMBERS.map(({ value, words }) => ({ value, shape: new RegExp(`^(?:${words})$`, 'i') }))

/** The number that a word stands for. */
export const numberOfWord = (word: string): string =>
  exact.find(({ shape }) => shape.test(word))?.value ?? '1'

/** What a number in words can be a count of: of other things it tells nothing that is read. */
export const WORD_UNITS =
  'dollars?|cents?|euros?|yuan|d[óo]lar(?:es)?|c[ée]ntimos?|centimes?|seconds?|minutes?|Sekunden?|Minuten?|segundos?|minutos?|secondes?|billion|trillion|Milliarden?|Billionen?|milliards?'
