import { PICTURE_SIZE, PICTURE_TYPE, sharePicture } from '../../../../_picture/share-picture.tsx'
import { counted } from '../../../../_words/counted.ts'
import { figureText } from '../../../../_words/figure-parts.ts'
import { readTopic } from './read-topic.ts'

export const size = PICTURE_SIZE
export const contentType = PICTURE_TYPE
export const alt = 'The best-supported value and how many contradictions there are about it'

type Props = { params: Promise<{ vendor: string; model: string; property: string }> }

export default async function TopicPicture({ params }: Props) {
  const { model, property, topic, labelOf } = await readTopic(await params)
  const contradictions = topic?.raisedCount ?? 0
  return sharePicture({
    about: `${model.name} · ${labelOf(property)}`,
    figure: topic?.best ? figureText(topic.best) : 'No figure stated',
    verdict:
      contradictions > 0
        ? `${counted(contradictions, 'contradiction')} among ${counted(topic?.sourceCount ?? 0, 'source')}`
        : `Said by ${counted(topic?.sourceCount ?? 0, 'source')}, uncontested`,
    tone: contradictions > 0 ? 'contested' : 'agree',
  })
}
