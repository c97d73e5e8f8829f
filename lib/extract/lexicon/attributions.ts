/** A company, a laboratory or a person, as names are written in the languages of Latin letters. */
const WHO =
  '(?<who>(?:xAI|z\\.ai|\\p{Lu}[\\p{L}\\d&+-]*(?:\\.[a-z]{2,3})?(?![\\p{L}\\d]))(?:\\s(?:(?:of|for|der|des|für|de|del|du|&)\\s)?(?:the\\s)?\\p{Lu}[\\p{L}\\d&+-]*(?![\\p{L}\\d])){0,4})'
/** The same in Chinese and Japanese: a quoted name, or a run of letters. */
const WHO_SIGNS =
  '(?:[“「『](?<quoted>[^”」』]{2,20})[”」』]|(?<plain>[A-Za-z][\\w. ]{1,24}?|[\\p{Script=Han}\\p{Script=Katakana}ー]{2,10}?))'

const SAYS =
  '(?:says?|said|claims?|claimed|reports?|reported|states?|stated|measures?|measured|found|finds|gives?|gave|quotes?|quoted|lists|listed|puts it|clocked|publishes|published|advertises|promises|cites|nennt|meldet|misst|maß|verspricht|beziffert|behauptet|annonce|revendique|indique|affirme|mesure|a (?:mesuré|relevé|obtenu)|promet|anuncia|afirma|declara|asegura|dice|midió|mide|obtuvo|promete)'

/**
 * Wordings that name who measured or said what follows. `after`: they stand behind the figure. The named groups `who`,
 * `quoted` or `plain` hold the name.
 */
export const ATTRIBUTIONS: readonly { readonly shape: RegExp; readonly after?: boolean }[] = [
  {
    shape: new RegExp(
      `(?<!\\p{L})(?:[Aa]ccording to|[Aa]s (?:measured|reported|listed) by|(?:[Mm]easured|[Tt]ested|[Bb]enchmarked|[Rr]eported) by|[Ll]aut|[Nn]ach Angaben (?:von|der|des)|[Nn]ach Messungen (?:von|der|des)|[Ss]egún|[Ss]elon|[Dd]['’]après)\\s(?:(?:the|der|dem|die|das|la|el|le|les|l['’])\\s?)?${WHO}`,
      'gu',
    ),
  },
  {
    shape: new RegExp(
      `(?<![\\p{L}\\d])${WHO}(?:['’]s?)?(?:\\s(?:own|model card|blog|post|page|paper|card|release)){0,3}\\s(?:itself\\s|selbst\\s|also\\s)?${SAYS}(?!\\p{L})`,
      'gu',
    ),
  },
  // "OpenAI's own card has 91.1%"
  {
    shape: new RegExp(
      `(?<![\\p{L}\\d])${WHO}['’]s?\\s(?:own\\s)?(?:model\\s)?(?:card|paper|report|post|blog|page|table|chart)\\s(?:has|shows|gives|lists|says|puts)(?!\\p{L})`,
      'gu',
    ),
  },
  // "Auf MMLU nennt X 80,6 Prozent"
  { shape: new RegExp(`(?<!\\p{L})(?:nennt|meldet|verspricht|misst|maß|gibt)\\s${WHO}(?=\\s)`, 'gu') },
  {
    shape: new RegExp(
      `(?:据|根据)\\s?${WHO_SIGNS}\\s?(?:的)?(?:测试|实测|测评|数据|介绍|公布|统计|报道|称|，)`,
      'gu',
    ),
  },
  { shape: new RegExp(`${WHO_SIGNS}\\s?(?:宣称|声称|测得)`, 'gu') },
  {
    shape: new RegExp(
      `${WHO_SIGNS}\\s?(?:によると|によれば|の(?:測定|計測|発表|公表値|調査)(?:では|によると)?)`,
      'gu',
    ),
  },
  {
    shape: new RegExp(
      `^[^.;]{0,80}?,?\\s(?:says|said|claims|reports|according to|laut|según|selon|d['’]après|so)\\s(?:(?:the|der|die|das|la|el|le|les|l['’])\\s?)?${WHO}`,
      'u',
    ),
    after: true,
  },
  { shape: new RegExp(`^[^.;]{0,60}?,\\s${WHO}\\s(?:says|said|claims|reports)(?!\\p{L})`, 'u'), after: true },
  {
    shape: new RegExp(
      `^[^.;]{0,60}?,?\\sby\\s${WHO}['’]s\\s(?:own\\s)?(?:count|measure|measurements?|numbers|figures)`,
      'u',
    ),
    after: true,
  },
]

/** Words that begin a sentence, and those who have no name. */
export const NOBODY =
  /^(?:The|This|That|These|It|Its|We|Our|They|Their|He|She|I|You|Who|Nobody|Somebody|Everybody|One|Both|All|Each|Neither|Nothing|What|Which|There|Here|In|On|At|As|And|But|If|When|While|Also|Benchmarks?|Results?|Tests?|Scores?|Figures?|Rumou?rs?|Sources?|Das|Der|Die|Es|Er|Sie|Wir|Man|Ein|Eine|Im|Le|La|Les|Il|Elle|On|Nous|Un|Une|El|Ella|Los|Las|Se|Hersteller\p{L}*|Anbieter\p{L}*|Firma|Unternehmens?|Entwickler\p{L}*|Quellen?|Angaben)(?:\s|$)|公司|同社|当社|官方|厂商|知情|消息|人士|网友|関係者|会社|筆者|作者|成绩单/u

/** The author's own measurements: what somebody else said before is over. */
export const OUR_OWN =
  /(?<!\p{L})(?:we (?:measured|got|found|saw|see|get|ran)|I (?:measured|got|get|saw|see)|our (?:own )?(?:tests?|measurements?|runs?|machines?)|in our|wir (?:messen|maßen|haben|kamen)|bei uns|unser\p{L}*|nous avons|nos (?:essais|mesures)|medimos|nuestr[oa]s?|hemos)(?!\p{L})|我们|本站|手元|自宅|筆者|私の/iu
