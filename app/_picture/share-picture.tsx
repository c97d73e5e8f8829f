import { ImageResponse } from 'next/og'
import { drawableText } from './drawable-text.ts'

export const PICTURE_SIZE = { width: 1200, height: 630 }
export const PICTURE_TYPE = 'image/png'

/** The colours of the light set in globals.css: a picture has no page to take them from. */
const INK = '#161b22'
const MUTED = '#545e6c'
const ACCENT = '#1f4fc2'
const TONE = { against: '#b3231a', contested: '#875200', agree: '#17713f', plain: MUTED } as const

/** What is shown of a page where somebody shares its address: drawn here, without a request to anywhere. */
export function sharePicture({
  about,
  figure,
  verdict,
  tone,
}: {
  about: string
  figure: string
  verdict: string
  tone: keyof typeof TONE
}): ImageResponse {
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: 72,
        background: '#ffffff',
        color: INK,
        borderLeft: `24px solid ${ACCENT}`,
      }}
    >
      <div style={{ display: 'flex', fontSize: 40, color: MUTED }}>{drawableText(about, 90)}</div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', fontSize: figure.length > 16 ? 72 : 104, letterSpacing: -2 }}>
          {drawableText(figure, 60)}
        </div>
        <div style={{ display: 'flex', fontSize: 40, color: TONE[tone], marginTop: 24 }}>
          {drawableText(verdict, 160)}
        </div>
      </div>
      <div style={{ display: 'flex', fontSize: 32, color: ACCENT }}>
        Claimcheck: who says what about AI models
      </div>
    </div>,
    // the verdict may change: pictures are not kept for ever, as the default has it
    { ...PICTURE_SIZE, headers: { 'cache-control': 'public, max-age=3600' } },
  )
}
