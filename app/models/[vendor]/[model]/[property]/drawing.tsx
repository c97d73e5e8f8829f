const WIDE = 960
/** A phone of 390 pixels less the page's padding. */
const NARROW = 350

/** A picture made by one of the functions of `lib/charts`, once for wide and once for narrow screens. */
export function Drawing({ draw }: { draw: (width: number) => string }) {
  return (
    <>
      <Svg markup={draw(WIDE)} className="hidden sm:block" />
      <Svg markup={draw(NARROW)} className="sm:hidden" />
    </>
  )
}

function Svg({ markup, className }: { markup: string; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/charts, which escapes every text
  return <div className={className} dangerouslySetInnerHTML={{ __html: markup }} />
}
