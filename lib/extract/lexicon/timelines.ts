import { dateCuesIn } from './date-cues.ts'
import { wholeWords } from './whole-words.ts'

/** Titles over days at which models came out. */
const TIMELINE = wholeWords(
  [
    "time ?lines?|releases?(?: (?:history|dates?|log|order))?|(?:model|version|family) history|history of|launch(?:es| dates?)?|milestones?|chronology|evolution|line-?up|what['’]s new",
    'Zeit(?:leiste|strahl|tafel)|Chronologie|Chronik|Meilensteine|Veröffentlichungen|Erscheinungs(?:daten|termine)|Entwicklung der',
    'cronología|línea (?:de tiempo|temporal)|lanzamientos|hitos|historia de|fechas de (?:lanzamiento|salida)',
    'chronologie|frise|sorties|jalons|historique|dates de (?:sortie|lancement)',
  ].join('|'),
  '时间[线轴表]|发布(?:历程|历史|时间)|大事记|发展历程|里程碑|タイムライン|年表|沿革|リリース(?:履歴|一覧|時期)|歩み',
)
/** "Price history", "Release notes of the app": days of something else. */
const OTHER = wholeWords('app|apps|SDK|CLI|clients?|libraries|library|papers?|API changes|features?|notes')

/** Whether a heading or stem says that days under it are those at which models came out. */
export const isTimeline = (title: string): boolean =>
  TIMELINE.test(title) && !OTHER.test(title) && !dateCuesIn(title).some(({ cue }) => cue === 'other')
