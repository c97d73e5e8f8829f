import { wholeWords } from '../whole-words.ts'
import type { CueRow } from './cue-row.ts'

const TOOLS =
  'tools?|tool use|python|a python interpreter|(?:web |internet )?search|browsing|code execution|internet access'

/** How a benchmark was run. */
export const PROTOCOL_CUES: readonly CueRow[] = [
  {
    key: 'tools',
    value: 'without',
    words: wholeWords(
      [
        '(?:without|no|w/o) (?:any |access to )?(?:tools?|tool use|python|(?:web |internet )?search|browsing|code execution|internet access)|tool-free',
        'ohne (?:Werkzeug\\w*|Tools?|Hilfsmittel|Python|Websuche|Internet\\w*)',
        "sin (?:el uso de |acceso a )?(?:herramientas?|python|internet|la web)|sans (?:aide d[’'])?(?:outils?|python|internet|recherche)",
      ].join('|'),
      '(?:不使用|无|不带|不用|未使用)(?:外部)?工具|ツール(?:なし|不使用|無し|を使わ)',
    ),
  },
  {
    key: 'tools',
    value: 'with',
    words: wholeWords(
      [
        `(?:with|w/|using|\\+) ?(?:access to )?(?:${TOOLS})(?! (?:calling|support))|tool-(?:assisted|augmented)|tools enabled`,
        'mit (?:Werkzeug\\w*|Tools?|Hilfsmitteln|Python|Websuche|Internet\\w*)',
        "con (?:el uso de |acceso a )?(?:herramientas?|python|internet|búsqueda web)|avec (?:des |l[’']aide d[’'])?(?:outils?|python|internet|recherche web)",
      ].join('|'),
      '(?:使用|带|借助|有)(?:外部)?工具|工具辅助|联网搜索|ツール(?:あり|使用|併用|有り|を使)',
    ),
  },
  // "AIME 2025 (tools)", "(high, Python)": alone in its brackets
  {
    key: 'tools',
    value: 'with',
    words: /\b(?:tools|python)(?=\s?[)）,])(?<=[(（][^()（）]{0,24}(?:,\s)?(?:tools|python))/i,
  },
  // nothing else in brackets or a cell: "Llama 3.1 8B (base)"
  { key: 'training', value: 'base', words: /^\s*(?:base(?: model)?|pre-?trained)\s*$/i },
  { key: 'training', value: 'instruct', words: /^\s*(?:instruct(?:ion[- ]tuned)?|post-?trained)\s*$/i },
  {
    key: 'metric',
    words:
      /\b((?:pass|cons|maj|avg|mean|best)@\d+|exact match|accuracy|acc|EM|F1|CER|WER|SIM-o|win rate|resolve rate)\b/i,
  },
  { key: 'shots', words: /\b(\d+)[- ]shots?\b/i, read: (count) => `${count}-shot` },
  { key: 'shots', words: /\bzero[- ]shot\b|零样本|ゼロショット/i, value: '0-shot' },
  { key: 'shots', words: /(?<!\d)(\d{1,3})\s?(?:样本|ショット)/, read: (count) => `${count}-shot` },
  {
    key: 'attempts',
    words: wholeWords(
      '(?:single|one|first)[- ](?:attempt|try)|one-shot attempt|pass one',
      '单次尝试|1回の試行',
    ),
    value: '1',
  },
  {
    key: 'attempts',
    words: wholeWords('(?:two|2) (?:attempts|tries)|second (?:attempt|try)|pass two', '两次尝试|2回の試行'),
    value: '2',
  },
  { key: 'attempts', words: /\b(?:best of|mean of|average of)\s?(\d+)\b/i },
  {
    key: 'harness',
    words: /\b(agentless|OpenHands|mini-SWE-agent|SWE-agent|Terminus \d|Claude Code|Codex CLI)\b/i,
  },
  { key: 'quantization', words: /\b(int4|int8|fp4|fp8|fp16|bf16|nf4|i?q\d_\w+|awq|gptq|mxfp4|nvfp4)\b/i },
  {
    key: 'quantization',
    words: /(?<![\w.])([2-8])[- ]?bits?(?![a-z])/i,
    read: (bits) => `int${bits}`,
  },
]
