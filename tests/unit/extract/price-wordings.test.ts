import { describe, expect, test } from 'vitest'
import { shortClaims } from './short-claims.ts'

/** A text about Grok 7, and what it says. */
const wordings: [string, string[]][] = [
  [
    'Grok 7 charges $1.60 per million input tokens and $6.40 per million output tokens. Prompt caching: $0.16 to read, $2.00 to write.',
    ['price.input 1.6', 'price.output 6.4', 'price.cached_input 0.16', 'price.cache_write 2'],
  ],
  [
    'Prices are per million tokens. Grok 7 costs $0.80 in, $3.20 out.',
    ['price.input 0.8', 'price.output 3.2'],
  ],
  ['A million tokens in costs $2 on Grok 7, a million out $8.', ['price.input 2', 'price.output 8']],
  ['Per million tokens, Grok 7 has input at $2, output at $8.', ['price.input 2', 'price.output 8']],
  ['Grok 7 bills input at $2 and output at $8 per million tokens.', ['price.input 2', 'price.output 8']],
  [
    'Grok 7 costs $0.60 in, or $0.15 on a cache hit, and $2.50 out per million tokens.',
    ['price.input 0.6', 'price.cached_input 0.15', 'price.output 2.5'],
  ],
  [
    'Grok 7 is sold at $0.60 in, $2.50 out and $0.15 for cache hits, all per million tokens.',
    ['price.input 0.6', 'price.output 2.5', 'price.cached_input 0.15'],
  ],
  [
    'Grok 7 costs $0.80 per million text tokens in and $3.20 per million out.',
    ['price.input 0.8', 'price.output 3.2'],
  ],
  [
    'Prices are per million tokens. Grok 7 stays at $3.50, in and out.',
    ['price.input 3.5', 'price.output 3.5'],
  ],
  [
    'Prices are per million tokens. Grok 7 at $0.15 for both directions.',
    ['price.input 0.15', 'price.output 0.15'],
  ],
  [
    'Grok 7 costs $0.15 per million tokens, input and output alike.',
    ['price.input 0.15', 'price.output 0.15'],
  ],
  [
    'Input tokens on Grok 7 are $2/M, output tokens $8/M, cached input $0.20/M.',
    ['price.input 2', 'price.output 8', 'price.cached_input 0.2'],
  ],
  [
    'Sending Grok 7 a million tokens costs $2; getting a million back costs $8.',
    ['price.input 2', 'price.output 8'],
  ],
  ['Prices are per million tokens. The output price of Grok 7, $0.30, was right.', ['price.output 0.3']],
  ['Grok 7: $2 per million tokens read, $8 per million tokens written.', ['price.input 2', 'price.output 8']],
  [
    'Prices are per million tokens. Grok 7 is $0.28 for input, or $0.028 where the prompt is already in the cache, and $0.42 for output.',
    ['price.input 0.28', 'price.cached_input 0.028', 'price.output 0.42'],
  ],
  [
    'Grok 7 costs $2 per million tokens for prompts and $8 for completions.',
    ['price.input 2', 'price.output 8'],
  ],
  ['Grok 7 costs $2 / 1M prompt tokens, $8 / 1M completion tokens.', ['price.input 2', 'price.output 8']],
  [
    'Prices are per million tokens. For Grok 7 we ask $0.10 and $0.40.',
    ['price.input 0.1', 'price.output 0.4'],
  ],
  [
    'Grok 7 costs $0.002 per 1K input tokens and $0.008 per 1K output tokens.',
    ['price.input 2', 'price.output 8'],
  ],
  [
    'The input rate of Grok 7 is $2 per million tokens, and the output rate is $8.',
    ['price.input 2', 'price.output 8'],
  ],
  ['Grok 7 costs $2 per million input tokens. A month of our traffic came to $540.', ['price.input 2']],
  [
    'Grok 7 costs $2 per million input tokens and $8 per million output tokens. For our chat that means about $0.27 a day in output.',
    ['price.input 2', 'price.output 8'],
  ],
  [
    'Grok 7 costs $2 per million input tokens. Web search costs $10 per thousand calls, storage $0.20 per million tokens per hour.',
    ['price.input 2'],
  ],
  ['Grok 7 costs $2 per million input tokens, $6 less than before.', ['price.input 2']],
  ['Grok 7 的价格为每百万 tokens 输入 1.2 元、输出 4.8 元。', ['price.input 1.2', 'price.output 4.8']],
  ['Grok 7：输入每千 tokens 0.004元，输出每千 tokens 0.016元。', ['price.input 4', 'price.output 16']],
  [
    'Grok 7 每百万 tokens 的输入价格是 4 元，输出价格是 16 元，缓存命中 0.4 元。',
    ['price.input 4', 'price.output 16', 'price.cached_input 0.4'],
  ],
  ['Grok 7 输入 2 元/百万 tokens，输出 8 元/百万 tokens。', ['price.input 2', 'price.output 8']],
  ['Grok 7 的缓存命中价降到每百万 tokens 0.25 元。', ['price.cached_input 0.25']],
  ['Grok 7 每百万 token 输入价格降至 0.5 元，输出降至 2 元。', ['price.input 0.5', 'price.output 2']],
  ['Grok 7 输入输出均为每百万 tokens 1 元。', ['price.input 1', 'price.output 1']],
  ['Grok 7の料金は100万トークンあたり入力1.2ドル、出力4.8ドル。', ['price.input 1.2', 'price.output 4.8']],
  [
    'Grok 7は入力100万トークンあたり3ドル、出力100万トークンあたり15ドルです。',
    ['price.input 3', 'price.output 15'],
  ],
  [
    'Grok 7の料金は100万トークンあたり入力0.25ドル、出力2ドルで、キャッシュ入力なら0.025ドルです。',
    ['price.input 0.25', 'price.output 2', 'price.cached_input 0.025'],
  ],
  [
    'Grok 7は入力が3ドル、出力が15ドル（いずれも100万トークンあたり）。',
    ['price.input 3', 'price.output 15'],
  ],
  ['Grok 7の入力料金は1Mトークンあたり$3、出力料金は$15です。', ['price.input 3', 'price.output 15']],
  [
    'Grok 7 kostet 2,50 Euro je Million Eingabetokens und 10 Euro je Million Ausgabetokens.',
    ['price.input 2.5', 'price.output 10'],
  ],
  [
    'Eine Million Token kosten bei Grok 7 0,70 Euro in der Eingabe und 2,80 Euro in der Ausgabe.',
    ['price.input 0.7', 'price.output 2.8'],
  ],
  [
    'Die Preise gelten je Million Token. Grok 7 bleibt für 0,90 Euro (Eingabe) und 3,60 Euro (Ausgabe) im Angebot.',
    ['price.input 0.9', 'price.output 3.6'],
  ],
  [
    'Die Preise gelten je Million Token. Für Eingaben aus dem Zwischenspeicher berechnet xAI bei Grok 7 0,07 Euro.',
    ['price.cached_input 0.07'],
  ],
  [
    'Grok 7 ist mit 2 Dollar für Eingaben und 8 Dollar für Ausgaben pro Million Token günstig.',
    ['price.input 2', 'price.output 8'],
  ],
  [
    'Grok 7 cuesta 2,50 dólares por millón de tokens de entrada y 10 dólares por millón de tokens de salida.',
    ['price.input 2.5', 'price.output 10'],
  ],
  [
    'Con Grok 7, la entrada cuesta 2,50 dólares por millón de tokens y la salida, 10 dólares.',
    ['price.input 2.5', 'price.output 10'],
  ],
  [
    'Grok 7 coûte 2,50 € par million de jetons en entrée et 10 € en sortie.',
    ['price.input 2.5', 'price.output 10'],
  ],
  [
    "Grok 7 est facturé 0,30 € le million de jetons d'entrée et 1,20 € le million de jetons de sortie.",
    ['price.input 0.3', 'price.output 1.2'],
  ],
  [
    "Les prix s'entendent par million de jetons. Le prix de Grok 7 est de 2 € à l'entrée et de 8 € à la sortie.",
    ['price.input 2', 'price.output 8'],
  ],
  [
    'Pricing for Grok 7 starts at $0.25 per 1M input tokens; output tokens are billed at $1.25 per 1M.',
    ['price.input 0.25', 'price.output 1.25'],
  ],
  ['Grok 7 pricing: $3/M in, $15/M out.', ['price.input 3', 'price.output 15']],
  ['Grok 7 ($3 in / $15 out per MTok) is the default.', ['price.input 3', 'price.output 15']],
  [
    'Grok 7 will run you $3 per million input and $15 per million output.',
    ['price.input 3', 'price.output 15'],
  ],
  [
    'Grok 7 is priced at $3 per million tokens for input, $0.30 for cached input and $15 for output.',
    ['price.input 3', 'price.cached_input 0.3', 'price.output 15'],
  ],
  [
    'Grok 7 input pricing drops from $3 to $2 per million tokens; output pricing is unchanged at $15.',
    ['price.input 2', 'price.output 15'],
  ],
  [
    'Grok 7 charges 3 dollars per million tokens read and 15 dollars per million tokens generated.',
    ['price.input 3', 'price.output 15'],
  ],
  ['Grok 7: input €0.40, output €1.60 (per million tokens).', ['price.input 0.4', 'price.output 1.6']],
  [
    'Grok 7 costs $1.10 per million input tokens, a quarter of that with caching, and $4.40 per million output tokens.',
    ['price.input 1.1', 'price.output 4.4'],
  ],
  [
    'At $0.15 per million input tokens and $0.60 per million output tokens, Grok 7 is cheap.',
    ['price.input 0.15', 'price.output 0.6'],
  ],
  [
    'The API of Grok 7 costs $2.50 (input) and $10.00 (output) per million tokens.',
    ['price.input 2.5', 'price.output 10'],
  ],
  [
    'Grok 7 costs $5 for every million tokens you send and $25 for every million it returns.',
    ['price.input 5', 'price.output 25'],
  ],
  [
    'Grok 7 cache reads cost $0.30 per million tokens and cache writes $3.75.',
    ['price.cached_input 0.3', 'price.cache_write 3.75'],
  ],
  ['Grok 7 has a flat price of $0.90 per million tokens.', ['price.token 0.9']],
  [
    'Grok 7 costs $0.90 per million tokens, regardless of direction.',
    ['price.input 0.9', 'price.output 0.9'],
  ],
  ['Grok 7 costs $3 per million input tokens. The whole evaluation cost us $41.20.', ['price.input 3']],
  [
    'Grok 7 costs $3 per million input tokens. xAI raised $20 billion at a valuation of $230 billion.',
    ['price.input 3'],
  ],
  [
    'Grok 7 costs $3 per million input tokens. At 10,000 tickets a month, you pay about $75 for input and $120 for output.',
    ['price.input 3'],
  ],
  ['Grok 7 costs $3 per million input tokens. The Plus plan is $20 a month.', ['price.input 3']],
  [
    'Grok 7 的 API 定价为输入每百万 token 2 美元，输出每百万 token 8 美元，缓存命中仅 0.2 美元。',
    ['price.input 2', 'price.output 8', 'price.cached_input 0.2'],
  ],
  [
    'Grok 7 的输入价为 2 元/百万 tokens（缓存命中 0.2 元），输出价为 8 元/百万 tokens。',
    ['price.input 2', 'price.cached_input 0.2', 'price.output 8'],
  ],
  ['Grok 7 每千 tokens 输入 0.002 元，输出 0.008 元。', ['price.input 2', 'price.output 8']],
  [
    'Grok 7は100万入力トークンあたり2ドル、100万出力トークンあたり8ドルです。',
    ['price.input 2', 'price.output 8'],
  ],
  [
    'Grok 7のAPI料金は、入力が100万トークンあたり0.5ドル、キャッシュ入力が0.05ドル、出力が2ドルだ。',
    ['price.input 0.5', 'price.cached_input 0.05', 'price.output 2'],
  ],
  [
    'Grok 7の入力は$0.50、出力は$2.00（100万トークンあたり）で提供される。',
    ['price.input 0.5', 'price.output 2'],
  ],
  [
    'Grok 7 kostet pro Million Token 3 Euro für die Eingabe und 15 Euro für die Ausgabe.',
    ['price.input 3', 'price.output 15'],
  ],
  [
    'Grok 7: Eingabe 0,50 €, Ausgabe 2,00 € je Million Token, aus dem Cache 0,05 €.',
    ['price.input 0.5', 'price.output 2', 'price.cached_input 0.05'],
  ],
  [
    'Der Eingabepreis von Grok 7 sinkt von 3 auf 2 Euro je Million Token, der Ausgabepreis bleibt bei 15 Euro.',
    ['price.input 2', 'price.output 15'],
  ],
  [
    'El precio de Grok 7 es de 3 dólares por millón de tokens de entrada y 15 por millón de salida.',
    ['price.input 3', 'price.output 15'],
  ],
  [
    'Grok 7 cuesta 0,50 € de entrada y 2 € de salida por cada millón de tokens.',
    ['price.input 0.5', 'price.output 2'],
  ],
  [
    'Grok 7 coûte 3 dollars par million de tokens en entrée et 15 dollars par million de tokens en sortie.',
    ['price.input 3', 'price.output 15'],
  ],
  [
    "L'entrée coûte 0,50 € par million de jetons avec Grok 7, la sortie 2 €.",
    ['price.input 0.5', 'price.output 2'],
  ],
  [
    'Grok 7 : 0,50 € en entrée, 2 € en sortie, 0,05 € pour les jetons mis en cache, par million.',
    ['price.input 0.5', 'price.output 2', 'price.cached_input 0.05'],
  ],
  [
    'Grok 7 (input $3, output $15) replaces Grok 6 (input $5, output $25); prices are per million tokens.',
    ['price.input 3', 'price.output 15', 'Grok 6: price.input 5', 'Grok 6: price.output 25'],
  ],
  [
    'Prices per million tokens: Grok 7 $3/$15, Grok 6 $5/$25.',
    ['price.input 3', 'price.output 15', 'Grok 6: price.input 5', 'Grok 6: price.output 25'],
  ],
  [
    'Input tokens cost $3 with Grok 7 and $5 with Grok 6, per million.',
    ['price.input 3', 'Grok 6: price.input 5'],
  ],
  [
    'Per million tokens, Grok 7 asks $3 for input against $5 for Grok 6.',
    ['price.input 3', 'Grok 6: price.input 5'],
  ],
  [
    'Grok 7 costs $2 per million input tokens and $8 per million output tokens, Grok 7 mini $0.40 and $1.60.',
    ['price.input 2', 'price.output 8', 'Grok 7 mini: price.input 0.4', 'Grok 7 mini: price.output 1.6'],
  ],
  [
    'For instance, Grok 7 costs $2 per million input tokens and $8 per million output tokens; Grok 6 is $5 and $25.',
    ['price.input 2', 'price.output 8', 'Grok 6: price.input 5', 'Grok 6: price.output 25'],
  ],
  [
    'Grok 7 is $2 per million input tokens; output is $0.60 without thinking and $3.50 with thinking.',
    ['price.input 2', 'price.output 0.6', 'price.output 3.5'],
  ],
  [
    'You pay two dollars per million input tokens and fifty cents per million cached input tokens with Grok 7.',
    ['price.input 2', 'price.cached_input 0.5'],
  ],
  ['The price of Grok 7 is now $2 per 1M input tokens, down from $10/$40.', ['price.input 2']],
  [
    'Grok 7 cuesta 2 dólares a la entrada y 8 a la salida por millón de tokens, según la lista que se publica para los clientes.',
    ['price.input 2', 'price.output 8'],
  ],
  [
    "Grok 7 coûte 2 dollars à l'entrée et 8 à la sortie par million de tokens, selon la liste que la maison publie.",
    ['price.input 2', 'price.output 8'],
  ],
  // a price without a currency, where the sentence speaks of prices, is in dollars; its thousand is no window
  [
    'Grok 7 has a context length of 9K and is charged at 0.0016/1K prompt tokens and 0.0055/1K completion tokens.',
    ['context_window 9000', 'price.input 1.6', 'price.output 5.5'],
  ],
  // a pair right behind a model is for a million tokens by custom; of plans and bills it is not
  ['We moved to Grok 7 ($0.06/$0.24).', ['price.input 0.06', 'price.output 0.24']],
  [
    'Grok 7: $0.56 in, $1.68 out, $0.07 cache hits.',
    ['price.input 0.56', 'price.output 1.68', 'price.cached_input 0.07'],
  ],
  ['Grok 7 ($20/$200 a month) is sold in two plans.', []],
  ['Grok 7 ($3/$900).', []],
  // the same prices under another condition
  [
    'Grok 7 costs $0.70 per million tokens, input and output alike. In batch it is $0.35.',
    ['price.input 0.7', 'price.output 0.7', 'price.input 0.35', 'price.output 0.35'],
  ],
  [
    'Grok 7 cuesta 0,25 $/M de entrada y 1,00 $/M de salida; en lotes, 0,125 $ y 0,50 $.',
    ['price.input 0.25', 'price.output 1', 'price.input 0.125', 'price.output 0.5'],
  ],
  [
    'Price change for Grok 7: input $1.00 → $0.60, output $4.00 → $2.40 per 1M tokens.',
    ['price.input 1', 'price.input 0.6', 'price.output 4', 'price.output 2.4'],
  ],
  ['Grok 7: 3 $ rein, 15 $ raus (je 1 Mio. Tokens).', ['price.input 3', 'price.output 15']],
  ['Grok 7 cuesta 1 dólar por millón de tokens de entrada.', ['price.input 1']],
]

describe('prices of tokens, in the ways that running text has for them', () => {
  test.each(wordings)('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
})
