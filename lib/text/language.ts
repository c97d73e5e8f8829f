export type Language = 'en' | 'de' | 'es' | 'fr' | 'zh' | 'ja'

/** Small words that are frequent in one of the languages and rare in the others. */
const SMALL_WORDS: readonly { readonly language: Language; readonly words: RegExp }[] = [
  { language: 'en', words: /\b(?:the|and|of|with|for|is|are|this|that|from)\b/gi },
  {
    language: 'de',
    words:
      /\b(?:der|die|das|und|mit|für|ist|nicht|ein|eine|von|auf|wird|Modelle?|Preise?|Eingabe|Ausgabe|Kontext\w*|Lizenz|Veröffentlicht|Milliarden|Mrd)\b/gi,
  },
  {
    language: 'es',
    words:
      /\b(?:el|los|las|que|con|una|por|para|del|más|según|como|modelos?|precios?|entrada|salida|contexto|licencia|lanzamiento|millones|parámetros)\b/gi,
  },
  {
    language: 'fr',
    words:
      /(?<!\p{L})(?:le|les|des|est|une|avec|pour|dans|sur|qui|du|aux|modèles?|prix|tarifs?|entrée|sortie|contexte|jetons|milliards|paramètres|épreuves?)(?!\p{L})/giu,
  },
]

const SAMPLE = 20_000

/** The language of a text, from its script and small words; English when nothing tells. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const kana = count(sample, /[\u3040-\u30ff]/g)
  const han = count(sample, /[\u4e00-\u9fff]/g)
  if (kana > 20 && kana * 8 > han) return 'ja'
  if (han > 20 && han * 8 > count(sample, /[A-Za-z]/g)) return 'zh'
  let best: { language: Language; found: number } = { language: 'en', found: 0 }
  for (const { language, words } of SMALL_WORDS) {
    const found = count(sample, words)
    if (found > best.found) best = { language, found }
  }
  return best.language
}

const count = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0

/** In these languages a comma parts the decimals and a dot or space groups thousands. */
export const usesDecimalComma = (language: Language): boolean =>
  language === 'de' || language === 'es' || language === 'fr'
