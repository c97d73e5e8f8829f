import { LexiconPattern } from './lexicon-pattern.ts'

/** What a description of a model says of it among its siblings. */
export type Role =
  | 'small'
  | 'large'
  | 'variant'
  | 'predecessor'
  | 'successor'
  | 'new'
  | 'model'
  | 'largest'
  | 'smallest'
  | 'former'
  | 'latter'

const NOUN_EN = '(?:one|model|version|variant|sibling|brother|sister|companion|member)'

/** Descriptions that stand for a name, in the languages that are read. They need an article: "a smaller model" is any. */
const ROWS: readonly { readonly role: Role; readonly words: string; readonly signs?: string }[] = [
  {
    role: 'small',
    words: `(?:the|its|their|our)\\s(?:own\\s)?(?:small(?:er)?|little|compact|light(?:er)?|cheap(?:er|est)?|slow(?:er)?|fast(?:er)?|young(?:er)?)\\s${NOUN_EN}`,
    signs: '小杯版?|轻量版|小模型版|小型版|小的那个|軽量版|小型モデル|小さい方',
  },
  {
    role: 'small',
    // "the larger model has 140 billion parameters, the smaller 22 billion"
    words:
      'the small(?:er)?(?= (?:has|is|was|gets|at|with|on|to|costs|scores|needs|reaches|manages|[$€£]?\\d))|the smaller of the (?:two|pair)',
  },
  {
    role: 'large',
    words:
      'the (?:larger?|big(?:ger)?)(?= (?:has|is|was|gets|at|with|on|to|costs|scores|needs|reaches|manages|[$€£]?\\d))|the (?:larger|bigger) of the (?:two|pair)',
  },
  {
    role: 'small',
    words:
      '(?:die|der|das|dem|den|ihr\\w*|sein\\w*)\\s(?:klein\\w*|kompakt\\w*|leicht\\w*)\\s(?:Variante|Modell|Version|Schwester|Bruder|Ableger)|(?:el|la|su)\\s(?:modelo|versión|hermano|hermana|variante)\\s(?:pequeñ[oa]|menor|compact[oa]|liger[oa])|(?:el|la|su)\\s(?:pequeñ[oa]|herman[oa] menor)|(?:le|la|son|sa)\\s(?:petite?|plus petite?)\\s(?:modèle|frère|sœur|version|variante)|(?:la|sa)\\sversion\\s(?:légère|compacte)|le petit(?= (?:a|est|coûte|atteint|dépasse|plafonne|se|en))|el pequeño(?= (?:tiene|cuesta|alcanza|llega|es|se))|(?:der|die|das) [Kk]leine(?= (?:hat|kostet|erreicht|kommt|ist|liegt|schafft))',
  },
  {
    role: 'large',
    words: `the flagship(?: model)?|the (?:big(?:ger)?|larger?|full(?:-size)?)\\s${NOUN_EN}|das Flaggschiff(?:modell)?|(?:die|das|dem|der)\\s(?:groß\\w*)\\s(?:Variante|Modell|Version|Schwester|Bruder)|el (?:modelo|hermano) (?:grande|mayor)|el buque insignia|el grande(?= (?:tiene|cuesta|alcanza|llega|es|se|fue))|le (?:grand modèle|modèle phare|grand frère)|le grand(?= (?:a|est|coûte|atteint|dépasse|plafonne|se|en))|(?:der|die|das) [Gg]roße(?= (?:hat|kostet|erreicht|kommt|ist|liegt|schafft|wurde))|(?:der|die|das) größere (?:Modell|Variante|Version|Fassung)`,
    signs: '旗舰(?:版|模型|型号)|大的那个|大きい方|フラッグシップ(?:モデル|版)?|上位モデル|大型版',
  },
  {
    role: 'variant',
    words:
      'the (?<variant>pro|mini|nano|max|lite|small|medium|large|plus|turbo|flash|air|vision|ultra)\\s(?:model|version|variant|one)',
  },
  {
    role: 'predecessor',
    words:
      '(?:its|the|their|our) (?:direct |immediate )?(?:predecessor|forerunner)|(?:its|the|our) (?:previous|older|old|earlier|last) (?:generation|version|model|one)|das (?:ältere|alte|vorherige|bisherige) Modell|die (?:ältere|alte|vorherige) (?:Version|Generation)|el modelo (?:anterior|antiguo|viejo)|la versión anterior|l.ancien modèle|le modèle précédent|la version précédente|(?:sein\\w*|ihr\\w*|der|dem|den|das) Vorgänger(?:in|modell|version)?s?|su (?:predecesora?|antecesora?)|(?:son|sa) prédécesseure?|(?:son|sa) aînée?|la génération précédente|la generación anterior',
    signs: '上一代(?:模型)?|前代(?:モデル|模型)?|前世代(?:モデル)?|前モデル|旧モデル',
  },
  {
    role: 'model',
    words: 'the model|das Modell|el modelo|le modèle',
    signs: '该模型|该款模型|本モデル|同モデル',
  },
  {
    role: 'successor',
    words:
      '(?:its|the|their) successor|(?:sein\\w*|ihr\\w*|der|dem|den) Nachfolger(?:in|modell|version)?s?|su (?:sucesora?)|(?:son|sa) successeure?',
    signs: '下一代(?:模型)?|后继者|次世代モデル|後継(?:モデル|機)?',
  },
  {
    role: 'new',
    words:
      'the newcomer|the new (?:model|one|version|generation)|der Neuling|das neue (?:Modell|Sprachmodell)|die neue (?:Version|Generation)|el recién llegado|el nuevo modelo|la nueva versión|le nouveau venu|le nouveau modèle|la nouvelle version',
    signs: '新模型|新版本|新モデル|新バージョン',
  },
  {
    role: 'largest',
    words:
      'the (?:largest|biggest)(?: (?:one|model|version|variant|of the (?:two|three|four)))?(?! (?:context|window|gap|gain|jump|difference|share|customer|improvement))|(?:das|die|der) größte(?: (?:Modell|Variante|Version))?(?=[ ,])|el (?:modelo )?más grande|le (?:modèle )?le plus grand|le plus grand(?: modèle)?',
    signs: '最大的(?:模型|版本)|最大モデル',
  },
  {
    role: 'smallest',
    words:
      'the smallest(?: (?:one|model|version|variant|of the (?:two|three|four)))?(?! (?:gap|gain|jump|difference|share))|(?:das|die|der) kleinste(?: (?:Modell|Variante|Version))?(?=[ ,])|el (?:modelo )?más pequeño|le plus petit(?: modèle)?',
    signs: '最小的(?:模型|版本)|最小モデル',
  },
  // at the start only: "livrer le premier" is of tokens
  {
    role: 'former',
    words:
      'the former|ersteres?|erstere|el primero(?=,| (?:fue|tiene|cuesta|alcanza|llega|es|se))|le premier(?= (?:a|est|coûte|atteint))',
    signs: '前者',
  },
  {
    role: 'latter',
    words:
      'the latter|letzteres?|letztere|el segundo(?=,| (?:fue|tiene|cuesta|alcanza|llega|es|se))|le second(?= (?:a|est|coûte|atteint))|ce dernier(?= (?:a|est|coûte|atteint|obtient|affiche|dépasse|plafonne|reste)|,)',
    signs: '后者|後者',
  },
]

const LETTER = '[A-Za-zÀ-ɏ0-9_]'

export const DESCRIPTORS: readonly { readonly role: Role; readonly shape: RegExp }[] = ROWS.map(
  ({ role, words, signs }) => ({
    role,
    shape: new LexiconPattern(`(?<!${LETTER})(?:${words})(?!${LETTER})${signs ? `|${signs}` : ''}`, 'gi'),
  }),
)

/** Whether a text holds any of them: one look instead of many. */
export const ANY_DESCRIPTOR = new LexiconPattern(
  DESCRIPTORS.map(({ shape }) => shape.source.replace('(?<variant>', '(?:')).join('|'),
  'i',
)

/** Words of names that say that a model is the small one of its family. */
export const SMALL_NAME =
  /(?:^|[\s-])(?:mini|nano|micro|tiny|small|lite|light|air|flash|swift|haiku|compact|kompakt|klein|léger|petit|ligero|pequeño|edge|xs|s)(?=$|[\s-])/i
