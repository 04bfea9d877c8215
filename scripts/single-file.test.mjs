import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { forScript, forStyle, singleFile } from './single-file.mjs'

const html = `<!doctype html>
<html><head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/main.css">
  </head><body><div data-app></div></body></html>`

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest('base64')

describe('forScript', () => {
  test.each([
    ['an end of a script', '"</script>"', '</script>'],
    ['one in capitals', '"</SCRIPT>"', '</SCRIPT>'],
    ['a comment of HTML', '"<!--<script>"', '<!--<script>'],
    ['a template', '`</script${1}>`', '</script1>'],
  ])('%s means the same, and ends nothing', (_, code, meaning) => {
    const safe = forScript(code)
    expect(safe).not.toMatch(/<\/script|<!--/i)
    // oxlint-disable-next-line no-eval -- what the code means is what is tested
    expect((0, eval)(safe)).toBe(meaning)
  })
  test.each([['a\rb'], ['a\0b']])('%j is refused: its digest would not hold', (code) =>
    expect(() => forScript(code)).toThrow('digest'),
  )
})

test('forStyle ends no style', () => expect(forStyle('a{content:"</style>"}')).not.toContain('</'))

describe('singleFile', () => {
  const page = singleFile(html, { script: 'f("$&</script>")', style: 'a{b:c}', icon: '<svg />' })
  test('holds everything and links to nothing', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toContain('<style>a{b:c}</style>')
  })
  test('names the digests of just what it holds', () => {
    const [, code = ''] = /<script type="module">([^]*?)<\/script>/.exec(page) ?? []
    expect(code).toContain('$&')
    expect(page).toContain(`script-src 'sha256-${digest(code)}'`)
    expect(page).toContain(`style-src 'sha256-${digest('a{b:c}')}'`)
    expect(page).not.toContain('unsafe')
  })
})
