import { JOINED } from './joined-names.ts'

/** Words that bring in what comes out beside something else; a clause may stand between. */
const ALONGSIDE =
  /(?:\b(?:alongside|together with|along with|as well as|plus|zusammen mit|sowie|junto (?:a|con)|ainsi que|aux côtés de)\s[^.;:]{0,40}|(?:同时|同時に|以及|及び|および)[^。；]{0,16})$/i

/** "and its smaller sibling", "y su versión reducida": the next one is of the house, not whom it is held against. */
const AND_ITS =
  /(?:^|[\s,])(?:and|und|y|et|e)\s(?:also\s|auch\s|también\s|aussi\s)?(?:its|their|sein|seine[nmr]?|ihr|ihre[nmr]?|sus?|son|sa|ses|leurs?)\s(?:(?:new|smaller|larger|bigger|lighter|cheaper|faster|little|big|compact|kleine[nrs]?|kleinere[nrs]?|größere[nrs]?|neue[nrs]?|nuevo|nueva|pequeñ[oa]|reducida|petite?|nouveau|nouvelle)\s){0,2}(?:(?:sibling|brother|sister|variant|version|model|companion|counterpart|Schwester(?:modell)?|Bruder|Variante|Modell|hermano|variante|versión|modelo|frère|variante|modèle)\s){0,2}["“„«]?$/i

/** Whether what stands between two names says that the second came out with the first. */
export const isOutTogether = (between: string): boolean =>
  JOINED.test(between) || ALONGSIDE.test(between) || AND_ITS.test(between)
