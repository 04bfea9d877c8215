import { expect, test } from 'vitest'
import { withFirstScript, withPages } from './first-response.mjs'

const pages = [
  { language: 'en', html: '<p>$& hello</p>' },
  { language: 'ko', html: '<p>안녕</p>' },
]

test('every language has its place, with its words as they are', () => {
  expect(withPages('<body><div data-app></div></body>', pages).replaceAll(/\n\s*/g, '')).toBe(
    '<body><div data-app lang="en"><p>$& hello</p></div><div data-app lang="ko"><p>안녕</p></div></body>',
  )
})

test('a page without a place is refused', () => {
  expect(() => withPages('<body></body>', pages)).toThrow('no <div data-app>')
})

test('what holds up the painting comes first, what can wait says so', () => {
  const html =
    '<head><script type="module" src="a.js"></script><link rel="modulepreload" href="b.js"><link rel="stylesheet" href="c.css"></head>'
  const words = [/** @type {const} */ (['en', 'en.js'])]
  expect(withFirstScript(html, { file: 'first.js', words }).replaceAll(/\n\s*/g, '')).toBe(
    '<head><link rel="stylesheet" href="c.css"><script src="first.js" data-en="en.js"></script><script type="module" src="a.js"></script><link rel="modulepreload" fetchpriority="low" href="b.js"></head>',
  )
})
