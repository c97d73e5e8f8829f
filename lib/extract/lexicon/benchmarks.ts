/**
 * Names of benchmarks as they are written in plain sentences. Longer names first within a family. A name that is
 * in no list is found by its shape (`…Bench`, `…Eval`, `…QA`) or by where it stands (a row of a benchmark table).
 */
const KNOWN: readonly string[] = [
  'SWE[- ]?bench(?:[- ](?:Verified|Pro|Multilingual|Multimodal|Lite|Live|Full))?',
  'Terminal[- ]?Bench(?:[- ]?(?:Hard|[vV]?\\d(?:\\.\\d)?))?',
  '(?:[Tt]au|τ)[²2³3]?[- ]?bench(?:[- ](?:[Rr]etail|[Aa]irline|[Tt]elecom))?',
  'MMLU(?:[- ]?(?:Pro|Redux|ProX|CF))?',
  'MMMLU|CMMLU|JMMLU|KMMLU|Global[- ]MMLU(?:[- ]Lite)?|INCLUDE|MGSM|SuperGPQA',
  'MMMU(?:[- ]?(?:Pro|Val))?|VideoMMMU|Video-MMMU|Video-MME|VideoMME|MMBench|MME|MMStar|MM-Vet',
  'GPQA(?:[- ]?(?:Diamond|Main|Extended))?',
  'J?HumanEval(?:\\+|[- ]?Plus|[- ]?X)?|MBPP(?:\\+|[- ]?Plus)?|EvalPlus|MultiPL-E|BigCodeBench(?:[- ]Hard)?|CRUXEval(?:-[IO])?',
  'LiveCodeBench(?:[- ]?(?:Pro|[vV]\\d))?|SciCode|SWE-Lancer|Codeforces|CodeContests|DS-1000|Spider(?: 2\\.0)?|BIRD',
  "AIME(?:[- ]?(?:'|’)?(?:20)?2[3-9])?|HMMT(?:[- ](?:Feb(?:ruary)?|Nov(?:ember)?)?[- ]?(?:20)?2\\d)?|USAMO(?: ?20\\d\\d)?|IMO(?:-AnswerBench| ?20\\d\\d)?|CNMO(?: ?20\\d\\d)?|FrontierMath(?: Tier [1-4](?:[-–][1-4])?)?",
  'MATH[- ]?(?:500|L5|Level 5)|MATH(?=[ )|,:]|$)|GSM[- ]?8K|OlympiadBench|PolyMath|MathArena(?: Apex)?|MathVista|MathVision|MATH-Vision|Minerva',
  "HLE(?![a-z])|Humanity[’']s Last Exam",
  'ARC[- ]AGI(?:[- ]?[123])?|ARC[- ]?(?:C|E|Challenge|Easy)(?![A-Za-z])',
  'HellaSwag|Hellaswag|TruthfulQA|WinoGrande|Winogrande|PIQA|SIQA|BoolQ|OpenBookQA|CommonsenseQA|DROP(?=[ (|,:])|BBH|BIG-Bench(?:[- ](?:Hard|Extra Hard))?|AGIEval|TriviaQA|NaturalQuestions|SQuAD(?: ?2\\.0)?',
  'IFEval|IF-Eval|IFBench|Multi-?IF|MultiChallenge|MT-Bench|Arena[- ]?Hard(?:[- ]?(?:[vV]?\\d(?:\\.\\d)?|Auto))?|AlpacaEval(?: ?2(?:\\.0)?)?|WildBench|LiveBench|EQ-Bench|Creative Writing v3|WritingBench',
  '(?:Chatbot|LMSYS|LMSys|WebDev) Arena|LMArena',
  '(?:LM|Chatbot |LMSYS |LMSys |Text |Vision |WebDev |Web)?Arena(?: (?:Elo|score|AI))?(?= (?:Elo|score|rating|leaderboard)| Elo)',
  'OSWorld(?:[- ](?:Verified|Human))?|WebArena|VisualWebArena|Mind2Web|Online-Mind2Web|AndroidWorld|ScreenSpot(?:[- ](?:Pro|v2))?|WebVoyager|BrowseComp(?:[- ](?:ZH|Plus|VL))?|GAIA|xbench(?:-DeepSearch)?|DeepSearchQA|FRAMES',
  'MCP[- ]?(?:Atlas|Mark|Universe|Bench)|Toolathlon|BFCL(?:[- ]?[vV]\\d)?|ToolBench|ACEBench|Tool[- ]?Decathlon|Vending[- ]Bench(?: 2)?|GDPval(?:[- ]AA)?|APEX(?:[- ]Agents)?|Finance ?Agent(?: [vV]\\d)?|CyberGym|Cybench|PaperBench|MLE[- ]Bench|RE-Bench|SpreadsheetBench|OfficeQA|BigLaw Bench|HealthBench(?: Hard)?',
  'MRCR(?:[- ]?[vV]\\d)?|OpenAI-MRCR|Graphwalks|RULER|LongBench(?:[- ]?[vV]\\d)?|L-Eval|InfiniteBench|∞Bench|NIAH|Needle[- ]in[- ]a[- ]Haystack|Fiction\\.?LiveBench|AA-LCR|LV-Eval|HELMET|NoLiMa',
  'SimpleQA(?: Verified)?|Chinese SimpleQA|C-SimpleQA|FACTS(?: Grounding)?|PersonQA|BrowseComp|AA-Omniscience|HaluEval|Vectara',
  'C[- ]?Eval|CLUEWSC|GAOKAO(?:-Bench)?|JGLUE|JCommonsenseQA|Nejumi|KoBEST|CLIcK|Belebele|FLORES(?:-?(?:101|200))?|WMT\\s?\\d*',
  'DocVQA|ChartQA(?: Pro)?|CharXiv(?:[- ](?:RQ|DQ|Reasoning))?|InfoVQA|InfographicVQA|TextVQA|VQAv2|AI2D|OCRBench(?:[- ]?v2)?|RealWorldQA|OmniDocBench|ERQA|BLINK|SEED-Bench|POPE|HallusionBench|ZeroBench|SimpleVQA|VisuLogic|LVBench|MLVU|EgoSchema|Perception ?Test|CV-Bench',
  "Aider(?:[- ]Polyglot|[’']s polyglot)|Aider[’']?s? (?:polyglot|code[- ]editing|refactoring)|Polyglot",
  '(?:Artificial Analysis|AA) (?:Intelligence|Coding|Math|Agentic|Quality)? ?Index(?: [vV]?\\d(?:\\.\\d)?)?|AAII',
  // a board's own score is a mean of several tests
  "(?:(?:Hugging ?Face|HF)[’']?s? )?Open[ -]?LLM Leaderboard(?: [vV]?2)?|(?:Hugging ?Face|HF) Leaderboard",
  'COLLIE|Meeseeks(?:-zh|-en)?|ZebraLogic|GraphWalks|KOR-Bench|MuSR|LegalBench|MedQA|MedMCQA|PubMedQA|FinanceBench|ZeroSCROLLS|QuALITY|NarrativeQA|QMSum|VoiceBench|FLEURS|LibriSpeech|CoVoST ?2?|AIR-Bench|MMAU|MMSU|DeepSWE|Multi-SWE(?:-bench)?|SWE-rebench|NL2Repo|FullStackBench|Design2Code|HealthBench|ProgramBench|KernelBench|DPG-Bench|GenEval|VBench',
]

/** By shape: `…Bench`, `…Eval`, `…QA`, `…-Exam`; a capital or digit inside says that it is a name. */
export const BENCHMARK_SHAPE =
  '(?:(?!(?:On|The|In|At|For|And|Our|With|Its|This|A|By|From|Both|Using|While|As|To|Of|Per|Best|Top|New|Auf|Bei|Im|Sur|Dans|En|Beim|Der|Die|Das|El|La|Le|Los|Les) )[A-Z][\\w²τ]{0,30}[- ])?[A-Z0-9τ][\\w²-]{0,40}(?:Bench|bench|BENCH|Eval|EVAL|QA|VQA|Arena|-MMLU|Math|MATH)(?:\\+|[- ](?:Verified|Pro|Hard|Lite|Plus|Diamond|Multilingual|[vV]?\\d(?:\\.\\d)?))*(?![A-Za-z])'

/** The language that a version of a benchmark is in makes another benchmark: "Japanese MT-Bench", "MGSM-ja". */
const IN_LANGUAGE =
  '(?:Arabic|Chinese|Czech|Dutch|English|Finnish|French|German|Greek|Hebrew|Hindi|Indonesian|Italian|Japanese|Korean|Persian|Polish|Portuguese|Russian|Spanish|Swedish|Thai|Turkish|Ukrainian|Vietnamese|Indic|Nordic|African|European)'
const LANGUAGE_CODE =
  '(?:[A-Z]{2}|ar|cs|da|de|el|en|es|fa|fi|fr|he|hi|id|it|ja|jp|ko|nl|no|pl|pt|ru|sv|th|tr|uk|vi|zh)'

/** Versions are written as it comes: "MMLU-PRO", "GPQA diamond". */
const inAnyCase = (shapes: string): string =>
  shapes.replace(
    /\b(?:Pro|Plus|Hard|Lite|Redux|Diamond|Verified|Multilingual|Main|Extended)\b/g,
    (word) => `(?:${word}|${word.toUpperCase()}|${word.toLowerCase()})`,
  )

export const KNOWN_BENCHMARKS = `(?:${IN_LANGUAGE}[- ])?(?:${inAnyCase(KNOWN.join('|'))})(?![A-Za-z])(?:-${LANGUAGE_CODE}(?![A-Za-z-]))?`

/** `Aider's code editing benchmark`: a name made of a possessor and what is tested. */
export const NAMED_TEST =
  "(?<![\\w.-])(?<who>[A-Za-z][\\w.-]{1,30})['’]s (?<what>(?:[a-z][\\w-]* ){1,3})(?:benchmarks?|leaderboard|test suite|eval(?:uation)?s?)"

/** Where a score is a rating or a count of points, not a share of correct answers. */
export const POINTS_BENCHMARK =
  /\b(?:elo|chatbot arena|lmarena|lmsys arena|text arena|webdev arena|leaderboard|index|rating|codeforces|vending|mt[- ]bench|sim-o|sim|mos|bleu|rouge|comet|score out of)\b|expresso|^esd$/i

/** Of these metrics a sign-less figure is points: similarities, ratings. */
export const POINTS_METRIC =
  /\b(?:elo|rating|sim(?:-o)?|mos|bleu|rouge|points?|index|score\/10|out of 10|audio)\b|\b10-point|10\s?点|十点|sur 10|sobre 10|von 10\b|10 Punkte/i

/** The slug of a benchmark's name: lower case with `-`, Greek spelt out, powers as digits. */
export function benchmarkSlug(name: string): string {
  return name
    .replace(/[(（][^)）]*[)）]/g, ' ')
    .normalize('NFKC')
    .replace(/['’]s(?= \p{Ll})/gu, '')
    .replace(/['’]/g, '')
    .replace(/τ/g, 'tau')
    .replace(/π/g, 'pi')
    .replace(/∞/g, 'infinite')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}
