import { wholeWords } from './whole-words.ts'

/** What a model knows, or knows it from. */
const KNOWLEDGE = wholeWords(
  [
    'knowledge|knows?|knew|aware|(?:pre-?)?training (?:data|text|corpus|set|material)|training data ?sets?|(?:pre-?)?trained (?:\\w+ ){0,2}(?:on|with|using|from)|has seen|have seen|(?:has |have )?read (?:data|text|the web|the internet|everything)|information',
    'Wissen\\w*|wei[sß]{1,2}|kenn(?:t|en)|Kenntnis\\w*|Trainings?-?(?:daten(?:satz)?|korpus|material|texte?)|trainiert mit',
    'conocimientos?|conoce|sabe|(?:datos|corpus|información) de(?:l)? entrenamiento|entrenad[oa]s? (?:con|en|sobre)',
    "connaissances?|connaît|sait|(?:données|corpus|jeu) d['’]entraînement|entraînée?s? (?:sur|avec)",
  ].join('|'),
  '知识|训练(?:数据|语料|集)|知識|(?:学習|訓練)データ',
)

/** How it is said right before a date that it goes no further: "ends in", "reicht bis", "llegan hasta". */
const LIMITS = [
  '(?:(?:up )?to|through|thru|until|till|as of|before|no later than|(?:ends?|ended|stops?|stopped|cuts? off|is cut off|breaks off|closes|closed) (?:at|in|on|with|around)|current (?:to|as of|through|until))',
  '(?:bis(?: zum| in den| ins| Ende| Anfang| Mitte)?|(?:endet|enden|endete|stoppt|hört) (?:im|am|mit|mit dem))',
  '(?:hasta(?: el)?|(?:acaban?|terminan?|finalizan?|se detienen?|se cortan?) (?:en|el|a))',
  "(?:jusqu['’](?:en|au|à)|(?:s['’]arrêtent?|se terminent?|prennent fin|finissent?) (?:en|à|au|le))",
]
const LIMIT_SIGNS = '截至|截止(?:到|至|于)?|更新(?:到|至)|到|至'
const VAGUELY =
  '(?:(?:about|around|roughly|approximately|early|mid|late|the (?:end|beginning|start|middle|summer|spring|fall|autumn|winter) of|etwa|ungefähr|Anfang|Mitte|Ende|aproximadamente|principios de|mediados de|finales de|el|début|mi|fin|la fin de|le|environ|约|大约)[\\s-]?){0,2}'
const UP_TO = new RegExp(`(?:(?<!\\p{L})(?:${LIMITS.join('|')})|${LIMIT_SIGNS})\\s?${VAGUELY}$`, 'iu')

/** Whether the words before a date say that what a model knows goes no further: "the training data of X ends in …". */
export const endsKnowledge = (before: string): boolean => UP_TO.test(before) && KNOWLEDGE.test(before)
