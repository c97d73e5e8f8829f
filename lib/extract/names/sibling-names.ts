import { matchesIn } from '../../text/matches-in.ts'
import { TOKEN } from './name-tokens.ts'

/** Words after a name that are no part of it. */
const NO_SIBLING =
  /^(?:AI|KI|IA|Labs?|Systems|Inc|Ltd|API|SDK|Cloud|Studio|Team|Research|Technologies|Model\w*|Modell\w*|Family|Serie\w*|Preise?|FAQ|The|And|Und|For|With|In|Is|Has|Im|Am|Auf|Von|Bei|Mit|Release\w*|Announce\w*|Introduc\w*|Available|Price\w*|Benchmark\w*|Docs?|Dokumentation|Documentation|Community|License|Licence|Lizenz|Licencia|Project|Projekt|Proyecto|Projet|Assistant|Users?|Customers?|Engineer\w*)$/

/** Members of a family that only a word of their own tells apart: "Aster Swift" beside "Aster Pro". */
export function siblingNames(
  bases: ReadonlySet<string>,
  texts: readonly string[],
  inHeading: (name: string) => boolean,
): string[] {
  const latin = [...bases].filter((base) => /^[A-ZÀ-Ý][A-Za-zÀ-ÿ]{2,}$/.test(base))
  if (latin.length === 0) return []
  const initials = [...new Set(latin.map((base) => base.charAt(0)))].join('')
  const shape = new RegExp(
    `(?=[${initials}])(?<![A-Za-z0-9À-ÿ.-])(?:${latin.join('|')})(?:[ -]${TOKEN})*[ ](?<own>[A-ZÀ-Ý][a-zà-ÿ]{2,11})(?:[ -]${TOKEN})*(?![A-Za-zÀ-ÿ0-9])`,
    'g',
  )
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const match of matchesIn(shape, text)) {
      if (NO_SIBLING.test(match.groups?.own ?? '')) continue
      const leads = match.index === 0 && /^\s*[:：]/.test(text.slice(match[0].length))
      const apposed =
        /,\s$/.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
        /^[,.)]/.test(text.slice(match.index + match[0].length))
      counts.set(match[0], (counts.get(match[0]) ?? 0) + (leads || apposed ? 2 : 1))
    }
  return [...counts].flatMap(([name, count]) => (count >= 2 || inHeading(name) ? [name] : []))
}
