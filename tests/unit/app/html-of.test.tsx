import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { htmlOf } from '../../../app/_static/html-of.ts'

function Greeting({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <p className="card">
      Hello {name}
      {children}
    </p>
  )
}

async function Late({ text }: { text: string }) {
  await Promise.resolve()
  return <b>{text}</b>
}

function Fails(): ReactNode {
  throw new Error('at once')
}

async function FailsLater(): Promise<ReactNode> {
  throw new Error('later')
}

/** What React writes as well; names of attributes in small letters, as browsers read them. */
const AS_REACT: Readonly<Record<string, ReactNode>> = {
  text: 'a < b & c > d',
  figures: [1, 0, 1.5],
  nothing: [null, undefined, true, false, ''],
  nested: (
    <Greeting name="you">
      <b>!</b>
    </Greeting>
  ),
  fragment: (
    <>
      <i>a</i>b
    </>
  ),
  'markup in attributes': (
    <a href="/?a=1&b=2" title={'<"quoted">'}>
      there
    </a>
  ),
  'what is on and off': <details open hidden={false} />,
  'words of aria': <span aria-hidden="true" aria-current={false} data-telling={true} data-none={undefined} />,
  'void elements': <input type="search" maxLength={5} required defaultValue="x" />,
  'a chosen option': (
    <select defaultValue="b" name="s">
      <option value="a">A</option>
      <optgroup label="more">
        <option value="b">B</option>
      </optgroup>
    </select>
  ),
  'no option chosen': (
    <select name="s">
      <option value="">A</option>
    </select>
  ),
  'other names': <output htmlFor="x" className="y" tabIndex={-1} />,
  picture: (
    <svg viewBox="0 0 1 1" aria-hidden="true">
      <path d="M0 0" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" style={{ fill: 'none' }} />
    </svg>
  ),
  style: <span style={{ flexGrow: 3 }} />,
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what is tested
  'made elsewhere': <div dangerouslySetInnerHTML={{ __html: '<b>&amp;</b>' }} />,
}

const inSmallLetters = (html: string) => html.replace(/ [a-zA-Z]+="/g, (name) => name.toLowerCase())

test.each(Object.entries(AS_REACT))('writes %s as React does', async (_, node) => {
  expect(inSmallLetters(await htmlOf(node))).toBe(inSmallLetters(renderToStaticMarkup(node)))
})

test('waits for components, and keeps the order', async () => {
  expect(await htmlOf([<Late key="1" text="one" />, 'two', <Late key="3" text="<three>" />])).toBe(
    '<b>one</b>two<b>&lt;three&gt;</b>',
  )
})

test('fails as a component fails, whether at once or later', async () => {
  await expect(htmlOf(<Fails />)).rejects.toThrow('at once')
  await expect(htmlOf(<FailsLater />)).rejects.toThrow('later')
  await expect(htmlOf([<FailsLater key="1" />, <Fails key="2" />])).rejects.toThrow()
})

test('refuses what it cannot write', async () => {
  await expect(htmlOf(<button type="button" onClick={() => {}} />)).rejects.toThrow('onClick')
})
