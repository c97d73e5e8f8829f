import { matchesIn } from '../../text/matches-in.ts'
import { wholeWords } from './whole-words.ts'

/**
 * What a date is the date of, as the words nearest to it say. `other`: something that is no fact of a model. `planned`:
 * that something shall happen then; what it is, the words before say, and where they do not, that the model comes out.
 */
export type DateCue = 'released' | 'cutoff' | 'planned' | 'other'

/**
 * Words that say what happened on a date, or up to when something is known. Of several the nearest counts, so that in
 * "knowledge to March 2025, released in June" each date has its own.
 */
const ROWS: readonly { readonly cue: DateCue; readonly words: string; readonly signs?: string }[] = [
  {
    cue: 'cutoff',
    words: [
      // the noun: "knowledge cutoff", "training data through …", "Stand der Trainingsdaten"
      'cut-?offs?|knowledge (?:date|horizon|base|(?:up )?to|through|until|till|ends?|stops?|runs?|reaches|goes)|(?:training|pre-?training) data(?: (?:up )?to| through| until| till| from before| ends?| stops?| runs?| reaches| goes| collected| gathered)+|data (?:through|until|up to)',
      // the verb: "knows nothing after", "know the world up to", "aware of events until", "read the web until"
      'kn(?:ow|ows|ew) (?:nothing|little|the world|the web|about events|of events|events|of nothing|what happened)[^.;]{0,40}?(?:after|since|past|beyond|up to|until|till|through|to|before|later than)|aware of (?:events|the world|things)[^.;]{0,20}?(?:until|up to|through|to)|trained on (?:data|text|the web|material)[^.;]{0,20}?(?:up to|until|through|to|from before)',
      'Wissensstand|Wissensgrenze|Wissensstichtag|Wissen (?:reicht|endet|bis|geht)|Kenntnisstand|Trainingsdaten (?:bis|reichen|enden)|Stand der (?:Trainings)?daten|Datenstand|weiß (?:nichts|nur)[^.;]{0,30}?(?:nach|seit|bis)|kennt (?:die Welt|nichts)[^.;]{0,20}?(?:bis|nach|seit)',
      'fecha de corte|corte de conocimientos?|conocimientos? (?:hasta|llegan?|acaban?|terminan?|se detienen?)|límite de conocimientos?|datos (?:de entrenamiento )?hasta|(?:sabe|conoce)[^.;]{0,24}? hasta|no sabe nada[^.;]{0,30}?(?:después de|posterior a|desde)',
      "date (?:de coupure|limite (?:de|des) connaissances?)|(?:limite|coupure) (?:de|des) connaissances?|(?:ses|les|leurs) connaissances?|connaissances? (?:jusqu|arrêtées|s['’]arrêtent)\\S*|données (?:d['’]entraînement )?(?:jusqu\\S*|arrêtées)|(?:sait|connaît)[^.;]{0,30}?(?:jusqu\\S*|après)|ne sait rien[^.;]{0,30}?(?:après|depuis)",
    ].join('|'),
    signs:
      '知识[^，。；]{0,6}(?:截止|截至|更新|停留)|(?:训练)?数据(?:截止|截至|更新(?:到|至))|截止(?:日期|时间)?(?:为|是|到|至|于)|知識(?:の)?(?:カットオフ|時点|期限|は|の範囲)|カットオフ|(?:学習|訓練)データ(?:の期限|は|の時点)|(?:までの知識|までのデータ)|で止まって',
  },
  {
    cue: 'released',
    words: [
      '(?<!press |news )releas(?:e|es|ed|ing)(?! notes?\\b| candidate)|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|announc(?:e|es|ed|ing|ement)|introduc(?:e|es|ed|ing|tion)|debut(?:s|ed)?|ship(?:s|ped|ping)?|publish(?:es|ed)?|present(?:s|ed)|open(?:ed)? (?:up|to (?:all|every(?:one|body)|the public))|open[- ]?sourc(?:e|es|ed|ing)|roll(?:s|ed|ing)? out|rollout|land(?:s|ed|ing)?|arriv(?:e|es|ed|al)|appear(?:s|ed)?|drop(?:s|ped) (?:on|in)|follow(?:s|ed|ing)?(?= (?:on|in)\\b)',
      'dates (?:from|back to)|came|(?:come|comes|came|coming|goes|going|go|went|is|are|be|been|was|were) (?:out|live|public|online|GA|on sale|generally available)|put (?:\\w+ ){0,3}(?:out|on (?:sale|\\p{Lu}\\w+(?: \\p{Lu}\\w+)?)|online)|out (?:since|in|on|from)|(?:has|have|had) been (?:(?:up|out|live|on|in) [^.;,]{0,40}?)?since|in (?:public |private )?(?:preview|beta) since|hit(?:s)? the (?:market|shelves)|(?:generally |publicly |freely )?available|general availability|availability|new (?:model|release)',
      'veröffentlich\\w*|Veröffentlichung\\w*|erschien\\w*|erschein\\w*|Erscheinungs\\w*|vorgestellt\\w*|stellte\\w*|Vorstellung|verfügbar|erhältlich|herausgebracht|herausgegeben|freigegeben|freigeschaltet|eingeführt|gestartet|startete[nt]?|ausgeliefert|angekündigt|kam(?:en)?|kommt|kommen|gibt es|auf den Markt|auf dem Markt|im Angebot|am Netz|live|online|ging(?:en)?|folg(?:t|en|te)|heraus|Marktstart',
      'lanz(?:ó|aron|ad[oa]s?|amiento|ará)|present(?:ó|aron|ad[oa]s?|ación)|public(?:ó|aron|ad[oa]s?|ación)|anunci(?:ó|aron|ad[oa]s?)|sal(?:ió|ieron|ido|ida|dr[áa]n?|ga)|puso a disposición|a disposición|estren(?:ó|ad[oa]s?)|lleg(?:ó|aron|ar[áa]n?|ue)|abri(?:ó|eron|erto)|abiert[oa]s?|liber(?:ó|ad[oa]s?)|disponibles?|a la venta|debut(?:ó|a)',
      'sort(?:i|is|ie|ies|ira|iront|irait|ant|ent|ie)|lanc(?:é|és|ée|ées|er|ement|era)|présenté(?:e|s|es)?|dévoilé(?:e|s|es)?|annoncé(?:e|s|es)?|publié(?:e|s|es)?|publication|paru(?:e|s|es)?|para(?:ît|îtra)|mis(?:e|es)? (?:à disposition|en ligne|en vente|en service)|ouvert(?:e|s|es)?|disponibles?|arriv(?:e|é|ée|és|ées|era|erait|ée)|diffusé(?:e|s|es)?',
    ].join('|'),
    signs:
      '发布|推出|上线|开源|发行|开放|面世|问世|亮相|放出|公开|上市|登场|推送|(?<!プレス|ニュース)リリース(?!ノート)|公開|発表|提供(?:を|が|の)?(?:開始|始ま)|提供を始め|登場|に出た|に出ました|発売|ローンチ|お披露目|利用(?:が)?可能に|利用できるように|使えるように|配布(?:を)?開始',
  },
  {
    cue: 'planned',
    words: [
      'due|coming|rumou?red|tipped|believed|said to (?:come|arrive|launch|land)|slated|scheduled|planned|expected|targeted|pencilled in|set for|expect(?:s|ing)?|hop(?:e|es|ing)|plans?|aim(?:s|ing)?|target(?:s|ing)?|out by',
      'erwartet\\w*|geplant\\w*|rechne[nt]+ mit|soll(?:en|te)?|vorgesehen|voraussichtlich|gerüchteweise|angeblich',
      'previst[oa]s?|esperad[oa]s?|se espera|planead[oa]s?|programad[oa]s?|rumoread[oa]s?',
      'attendu(?:e|s|es)?|prévu(?:e|s|es)?|ce serait|programmé(?:e|s|es)?',
    ].join('|'),
    signs: '预计|计划|预定|将于|传闻|据传|或于|有望|予定|見込み|見通し',
  },
  {
    cue: 'other',
    words: [
      '(?:no longer|not|never)(?: be| been)? (?:available|offered|supported|sold|released)|nicht mehr (?:verfügbar|erhältlich)|ya no (?:está )?disponible|plus disponible',
      'updat(?:e|ed|es|ing)|revis(?:ed|ion)|retir(?:e|ed|es|ing|ement)|deprecat\\w*|sunset\\w*|shut(?:ting)? down|turned? off|switched off|discontinued?|end[- ]of[- ]life|expir(?:e|es|ed|y)|remov(?:e|ed|al)|support(?:ed)? (?:until|through)|pric(?:e|es|ing) (?:was|were|fell|rose|drop\\w*|chang\\w*|of|from|as of|valid|cuts?|increases?)|price (?:cut|change|increase|rise)s?|cheaper|founded|established|incorporated|hired|joined|measured|tested|benchmarked|retrieved|accessed|fixed|bug|paper|preprint|arXiv|blog post|interview|survey|conference|election|filed|sued|acquired|funding|seed round|last modified|copyright',
      'gegründet|abgeschaltet|eingestellt|abgekündigt|aktualisiert|gemessen|getestet|Preis(?:senkung|erhöhung|e gelten)|kostete|gesenkt|erhöht|abgerufen',
      'fundad[oa]|fundó|retirad[oa]|dej(?:ar[áa]|ó) de|actualizad[oa]|medid[oa]s?|costaba|bajó|subió|consultad[oa]',
      'fondée?|retirée?|arrêté|fermée?|mise? à jour|mesurée?s?|coûtait|baissé|augmenté|consultée?',
    ].join('|'),
    signs:
      '成立|创立|下线|停止|退役|关闭|弃用|降价|涨价|调价|更新时间|测试于|設立|創業|終了|廃止|値下げ|値上げ|更新日|測定',
  },
]

const shapes = ROWS.map(({ cue, words, signs }) => ({ cue, shape: wholeWords(words, signs, 'giu') }))

/** A cue in a stretch of text, with its place in it. */
export interface DateCueMatch {
  readonly cue: DateCue
  readonly start: number
  readonly end: number
}

/** The cues of a text, in order; of those that overlap the first and longest. */
export function dateCuesIn(text: string): DateCueMatch[] {
  const found = shapes
    .flatMap(({ cue, shape }) =>
      matchesIn(shape, text).map((match) => ({
        cue,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((cue) => {
    if (cue.start < end) return false
    end = cue.end
    return true
  })
}
