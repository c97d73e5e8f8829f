import { PICTURE_SIZE, PICTURE_TYPE, sharePicture } from '../../_picture/share-picture.tsx'
import { counted, countText } from '../../_words/counted.ts'
import { articleTitle, speakerName } from '../../_words/source-name.ts'
import { readSource } from './read-source.ts'

export const size = PICTURE_SIZE
export const contentType = PICTURE_TYPE
export const alt = 'The article, and how many of its claims others contradict'

export default async function SourcePicture({ params }: { params: Promise<{ source: string }> }) {
  const source = await readSource((await params).source)
  const { total, contradicted, contested } = source.claims
  return sharePicture({
    about: `${speakerName(source)}: ${articleTitle(source)}`,
    figure: counted(total, 'claim'),
    verdict: `${countText(contradicted)} contradicted, ${countText(contested)} contested`,
    tone: contradicted > 0 ? 'against' : contested > 0 ? 'contested' : 'plain',
  })
}
