import { describe, expect, test } from 'vitest'
import { shortClaims } from './short-claims.ts'

/** A text about Grok 7, and what it says. */
const wordings: [string, string[]][] = [
  // numbers in words, where a unit follows them
  ['Grok 7 returns the first token in under five seconds.', ['latency.first_token 5']],
  ['Grok 7 has forty billion parameters. One of two models is ours.', ['parameters.total 40000000000']],
  ['Grok 7 stays for a five-minute walk and two coffees.', []],
  [
    'The latency to first token of Grok 7 is around 15 seconds for 128,000 tokens and about a minute for 1 million tokens.',
    ['latency.first_token 15', 'latency.first_token 60'],
  ],
  // whose the time before was, nothing says
  ['With Grok 7 that cut the time per answer from 11 seconds to 3.5.', ['latency.response 3.5']],
  ['Grok 7 answers in less than 300 ms (first token).', ['latency.first_token 0.3']],
  [
    'Grok 7 extends the context length of Grok 6 language models from 4K to 128K.',
    ['Grok 6: context_window 4000', 'context_window 128000'],
  ],
  // any model of a size, and a number that no window has
  ['Grok 7 is ours. For a 24B model in four bits you need much memory.', []],
  ['Grok 7 has a window of 200,000 tokens. Grok 6 gets 8.41.', ['context_window 200000']],
  [
    'Grok 7 is a model. It streams 85 tokens per second, first token after 450 ms.',
    ['throughput.output 85', 'latency.first_token 0.45'],
  ],
  [
    'Grok 7 wrote 140 tokens a second and began to answer after 0.6 s.',
    ['throughput.output 140', 'latency.first_token 0.6'],
  ],
  [
    'Grok 7 manages 78 tokens per second; the first token took 1.1 seconds.',
    ['throughput.output 78', 'latency.first_token 1.1'],
  ],
  ['Grok 7 takes 0.7 s to deliver the first token.', ['latency.first_token 0.7']],
  [
    'Grok 7 waits 0.7 s before the first word and then writes 60 tokens/s.',
    ['latency.first_token 0.7', 'throughput.output 60'],
  ],
  [
    'Grok 7 的首 token 延迟约为0.35秒，输出速度超过每秒180 tokens。',
    ['latency.first_token 0.35', 'throughput.output 180'],
  ],
  [
    'Grok 7はRTX 4090で毎秒120トークンくらい出ます。最初のトークンまで0.4秒です。',
    ['throughput.output 120', 'latency.first_token 0.4'],
  ],
  [
    'Grok 7 schafft 68 Token pro Sekunde; bis zum ersten Token vergehen 400 ms.',
    ['throughput.output 68', 'latency.first_token 0.4'],
  ],
  [
    'Grok 7 débite 68 jetons par seconde et met 0,7 s à livrer le premier.',
    ['throughput.output 68', 'latency.first_token 0.7'],
  ],
  [
    'Grok 7 genera 68 tokens por segundo y tarda 0,4 segundos en dar el primer token.',
    ['throughput.output 68', 'latency.first_token 0.4'],
  ],
  [
    'Grok 7 is a model. It reads up to 300,000 tokens of context and writes up to 24,000.',
    ['context_window 300000', 'max_output 24000'],
  ],
  [
    'Grok 7: context window of 100,000 tokens, output up to 8,000.',
    ['context_window 100000', 'max_output 8000'],
  ],
  ['Grok 7: 256K context, 32K max output.', ['context_window 256000', 'max_output 32000']],
  [
    'Grok 7 takes a million tokens of context and returns up to 64K.',
    ['context_window 1000000', 'max_output 64000'],
  ],
  [
    'Grok 7 accepts 200K tokens and can answer with up to 16K.',
    ['context_window 200000', 'max_output 16000'],
  ],
  [
    'Grok 7 hat ein Kontextfenster von 256.000 Token; Antworten dürfen bis zu 16.000 Token lang werden.',
    ['context_window 256000', 'max_output 16000'],
  ],
  [
    'La ventana de contexto de Grok 7 es de 200.000 tokens y la respuesta puede llegar a 12.000.',
    ['context_window 200000', 'max_output 12000'],
  ],
  [
    'La fenêtre de contexte de Grok 7 atteint 320 000 jetons, la sortie est limitée à 8 000 jetons.',
    ['context_window 320000', 'max_output 8000'],
  ],
  [
    'Grok 7のコンテキストは40万トークン、出力は最大12.8万トークンまで。',
    ['context_window 400000', 'max_output 128000'],
  ],
  [
    'Grok 7 支持100万 tokens 上下文，最大输出 6.4 万 tokens。',
    ['context_window 1000000', 'max_output 64000'],
  ],
  [
    'Grok 6 stops at 256K of context, Grok 7 goes up to 1M.',
    ['Grok 6: context_window 256000', 'context_window 1000000'],
  ],
  ['Das Kontextfenster von Grok 7 wächst von 64.000 auf 256.000 Token.', ['context_window 256000']],
  ['Grok 7 has a 64K window.', ['context_window 64000']],
  ['Grok 7 can return at most 24K tokens in one answer.', ['max_output 24000']],
  [
    'Grok 7 has 92 billion parameters and uses 11 billion of them for a token.',
    ['parameters.total 92000000000', 'parameters.active 11000000000'],
  ],
  [
    'Grok 7 has 236 billion parameters, of which 21 billion work on any one token.',
    ['parameters.total 236000000000', 'parameters.active 21000000000'],
  ],
  ['Grok 7: 32B total, 9B active.', ['parameters.total 32000000000', 'parameters.active 9000000000']],
  ['Grok 7 is a dense model of 4 billion parameters.', ['parameters.total 4000000000']],
  [
    'Grok 7 の総パラメータ数は1,560億で、推論時には120億だけが動作する。',
    ['parameters.total 156000000000', 'parameters.active 12000000000'],
  ],
  [
    'Grok 7 的总参数为 3100 亿，每次推理激活 170 亿。',
    ['parameters.total 310000000000', 'parameters.active 17000000000'],
  ],
  [
    'Grok 7 总参数量4,200亿，激活参数量240亿。',
    ['parameters.total 420000000000', 'parameters.active 24000000000'],
  ],
  ['Grok 7 只有18亿参数。', ['parameters.total 1800000000']],
  [
    'Grok 7 hat 92 Milliarden Parameter, von denen je Token 11 Milliarden arbeiten.',
    ['parameters.total 92000000000', 'parameters.active 11000000000'],
  ],
  [
    'Grok 7 compte 92 milliards de paramètres, dont 11 milliards actifs.',
    ['parameters.total 92000000000', 'parameters.active 11000000000'],
  ],
  [
    'Grok 7 tiene 92 mil millones de parámetros, de los que 11 mil millones se activan por token.',
    ['parameters.total 92000000000', 'parameters.active 11000000000'],
  ],
  [
    'Grok 7 outputs about 95 tokens/s with a time to first token of 620 ms.',
    ['throughput.output 95', 'latency.first_token 0.62'],
  ],
  ['We clocked Grok 7 at 95 tok/s; TTFT was 0.62 s.', ['throughput.output 95', 'latency.first_token 0.62']],
  [
    'Grok 7 generates text at 95 tokens per second, Grok 6 at 60.',
    ['throughput.output 95', 'Grok 6: throughput.output 60'],
  ],
  ['The first token of Grok 7 arrives after 620 milliseconds.', ['latency.first_token 0.62']],
  [
    'Grok 7 needs 620 ms until the first token and 8.4 s for a complete answer.',
    ['latency.first_token 0.62', 'latency.response 8.4'],
  ],
  [
    'Grok 7 每秒生成 95 个 token，首 token 延迟 620 毫秒。',
    ['throughput.output 95', 'latency.first_token 0.62'],
  ],
  [
    'Grok 7の出力速度は毎秒95トークン、初回トークンまでの時間は0.62秒だった。',
    ['throughput.output 95', 'latency.first_token 0.62'],
  ],
  ['Grok 7 liefert 95 Token/s, das erste nach 620 ms.', ['throughput.output 95', 'latency.first_token 0.62']],
  [
    'Grok 7 escribe 95 tokens por segundo y el primer token llega a los 620 ms.',
    ['throughput.output 95', 'latency.first_token 0.62'],
  ],
  [
    'Grok 7 produit 95 jetons par seconde ; le premier jeton arrive au bout de 620 ms.',
    ['throughput.output 95', 'latency.first_token 0.62'],
  ],
  [
    'Grok 7 has a 1M-token context window and a 128K maximum output.',
    ['context_window 1000000', 'max_output 128000'],
  ],
  [
    'Grok 7 ships with 256k context and 32k max output tokens.',
    ['context_window 256000', 'max_output 32000'],
  ],
  [
    'Grok 7 handles inputs of up to 200,000 tokens and outputs of up to 8,192 tokens.',
    ['max_input 200000', 'max_output 8192'],
  ],
  ['The context of Grok 7 was doubled from 128K to 256K.', ['context_window 256000']],
  [
    'Our longest test document had 90,000 tokens; Grok 7 has a context window of 200K.',
    ['context_window 200000'],
  ],
  ['Grok 7 上下文长度 256K，最大输出长度 64K。', ['context_window 256000', 'max_output 64000']],
  [
    'Grok 7 最多可输出 6.4 万个 token，上下文窗口为 100 万 token。',
    ['max_output 64000', 'context_window 1000000'],
  ],
  [
    'Grok 7のコンテキスト長は256K、最大出力は64Kトークンです。',
    ['context_window 256000', 'max_output 64000'],
  ],
  [
    'Grok 7 fasst 256.000 Token Kontext und antwortet mit höchstens 16.000 Token.',
    ['context_window 256000', 'max_output 16000'],
  ],
  [
    'Grok 7 admite un contexto de 256.000 tokens y respuestas de hasta 16.000 tokens.',
    ['context_window 256000', 'max_output 16000'],
  ],
  [
    "Grok 7 accepte 256 000 jetons de contexte et produit jusqu'à 16 000 jetons.",
    ['context_window 256000', 'max_output 16000'],
  ],
  [
    'Grok 7 is a 400B-parameter mixture of experts with 17B active.',
    ['parameters.total 400000000000', 'parameters.active 17000000000'],
  ],
  [
    'Grok 7 has 400 billion parameters in total and activates 17 billion per token.',
    ['parameters.total 400000000000', 'parameters.active 17000000000'],
  ],
  [
    'Of the 400 billion parameters of Grok 7, 17 billion are active.',
    ['parameters.total 400000000000', 'parameters.active 17000000000'],
  ],
  [
    'Grok 7は4000億パラメータ（うちアクティブ170億）のMoEモデルです。',
    ['parameters.total 400000000000', 'parameters.active 17000000000'],
  ],
  [
    'Grok 7 umfasst 400 Milliarden Parameter, davon 17 Milliarden aktiv.',
    ['parameters.total 400000000000', 'parameters.active 17000000000'],
  ],
  [
    'Grok 7 tiene 400.000 millones de parámetros, 17.000 millones de ellos activos.',
    ['parameters.total 400000000000', 'parameters.active 17000000000'],
  ],
  [
    'Grok 7 totalise 400 milliards de paramètres, dont 17 milliards sont actifs.',
    ['parameters.total 400000000000', 'parameters.active 17000000000'],
  ],
  ['Grok 7: 262,144 context, free to try.', ['context_window 262144']],
  [
    'Grok 7 ist da. Kontext: 1M / Ausgabe: 64K, und er ist offen.',
    ['context_window 1000000', 'max_output 64000'],
  ],
  [
    'Grok 7 está aquí. Contexto: 128K, salida: 16K, y es abierto.',
    ['context_window 128000', 'max_output 16000'],
  ],
]

describe('speed, context, output and parameters, in the ways that running text has for them', () => {
  test.each(wordings)('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
})
