import { PICTURE_SIZE, PICTURE_TYPE, sharePicture } from '../../_picture/share-picture.tsx'
import { statusTone } from '../../_picture/status-tone.ts'
import { CLAIM_STATUS } from '../../_words/claim-status.ts'
import { figureText } from '../../_words/figure-parts.ts'
import { readerSentence } from '../../_words/reader-sentence.ts'
import { speakerName } from '../../_words/source-name.ts'
import { readLabels } from '../../read-labels.ts'
import { readClaim } from './read-claim.ts'

export const size = PICTURE_SIZE
export const contentType = PICTURE_TYPE
export const alt = 'The claim, its value and how it stands among other sources'

export default async function ClaimPicture({ params }: { params: Promise<{ id: string }> }) {
  const claim = await readClaim((await params).id)
  const labelOf = await readLabels([claim.property])
  return sharePicture({
    about: `${claim.subject} · ${labelOf(claim.property)}, says ${speakerName(claim.source)}`,
    figure: figureText(claim),
    verdict: `${CLAIM_STATUS[claim.status].label}. ${readerSentence(claim.statusSentence)}`,
    tone: statusTone(claim.status),
  })
}
