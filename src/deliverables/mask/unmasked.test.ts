import { describe, expect, it } from 'vitest'
import { writePlanText } from '#plan/file.ts'
import type { Plan } from '#plan/plan.ts'
import { bundleFiles } from '../bundle.ts'
import type { Made } from '../deliverable.ts'
import { examples, hostilePlan, madeOf } from '../testing/office.ts'
import { type MaskKey, formatOfFile, masked, readKeyText, unmasked, writeKeyText } from './index.ts'

type Texts = readonly (readonly [name: string, text: string])[]
/** Every text deliverable, by the name of its file. */
const textsOf = (made: Made): Texts =>
  bundleFiles(made).map(({ name, content }) => [
    name,
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  ])

const maskedMade = (made: Made): { made: Made; key: MaskKey } => {
  const { plan, key } = masked(made.plan)
  return { made: { ...madeOf(plan), words: made.words }, key }
}

/** What tells who the customer of each example is. */
const telling: Readonly<Record<string, readonly string[]>> = {
  'fourth-coffee-history': ['fourth', 'coffee', 'd41a7c36-90be', 'ex01', 'ex02'],
  'hanbit-modern':
    'hanbit sel-ex pool01 edge01 web01 fe04 8c9e5f12-27b3 pilot@ seoul certificates\\'.split(' '),
  'litware-on-premises':
    'litware atlanta atl- skypeweb kenmyer 594e72b4b5ef 2b00000007a1 issuing'.split(' '),
  'woodgrove-hybrid':
    'woodgrove seoul london branches br-cas ho-mbx sel-fe lon-fe edge-pool 3f2b6c1e-8d4a 10.20.4.15 test.user cloud.user'.split(
      ' ',
    ),
}

/** Names in tables of the web page may end a line at their dots. */
const unbroken = (text: string): string => text.replaceAll('<wbr />', '')

const found = (texts: Texts, words: readonly string[]): string[] =>
  texts.flatMap(([file, text]) => {
    const lower = unbroken(`${file}\n${text}`).toLowerCase()
    return words.filter((word) => lower.includes(word)).map((word) => `${file}: ${word}`)
  })

/** The same plan with names that no other text has in it: each in place of a name of the same sort. */
const strange = (plan: Plan): Plan => {
  const { plan: other, key } = masked(plan)
  const names = key.names.map((entry, at) => {
    const letters = `qzx${at}`
    if (/\d{6}/.test(entry.standIn)) return { ...entry, name: entry.standIn.replace(/^00/, 'AB') }
    return { ...entry, name: entry.standIn.endsWith('.example') ? `${letters}.qzx` : letters }
  })
  return JSON.parse(unmasked(writePlanText(other), { ...key, names }, 'json')) as Plan
}

describe('no masked deliverable has a real name in it', () => {
  it.each(examples())('%s', (name, given) => {
    const words = telling[name.slice(0, -3)] ?? []
    const { made } = maskedMade(given)
    // What is looked for is there where nothing is masked.
    const there = found(textsOf(given), words).map((hit) => hit.split(': ')[1])
    expect(new Set(there)).toEqual(new Set(words))
    expect(found(textsOf(made), words)).toEqual([])
  })
  it.each(examples())('%s, with strange names', (_, { plan, words }) => {
    const given = { ...madeOf(strange(plan)), words }
    expect(found(textsOf(given), ['qzx']).length).toBeGreaterThan(10)
    expect(found(textsOf(maskedMade(given).made), ['qzx'])).toEqual([])
  })
})

/** Drawings are laid out by how long their texts are: there the words count, not the places. */
const isDrawn = (file: string) => /\.(?:svg|drawio)$/.test(file)

/** What a script asks for each server is named after the server; the script keeps the name it was given. */
const perServer = /(PreviousInternalUri|Thumbprint)(?:\p{Lu}\w*)/gu

/** Remarks of scripts are broken at a width: of scripts, only the words count. */
const piecesOf = (file: string, text = ''): string[] =>
  file.endsWith('.ps1')
    ? text.replaceAll('#', ' ').replace(perServer, '$1').split(/\s+/)
    : unbroken(text).split('\n')

/** A cover or a path that holds a name from examples warns of it; with a stand-in for the whole there is nothing to warn of. */
const withOwnCover = (plan: Plan): Plan => ({
  ...plan,
  title: 'Umzug Süd',
  customer: 'Haneul',
  certificates: {
    ...plan.certificates,
    pfxPath: plan.certificates.pfxPath.replace('files.woodgrovebank.com', 'files'),
  },
})

describe('the key turns every text back', () => {
  it.each(examples())('%s', (_, { plan, words }) => {
    const given = { ...madeOf(withOwnCover(plan)), words }
    const { made, key } = maskedMade(given)
    const read = readKeyText(writeKeyText(key))
    if (!read.ok) throw new Error(read.fault)
    const before = textsOf(given)
    const after = textsOf(made).map(([file, text]) => [
      unmasked(file, read.key),
      unmasked(text, read.key, formatOfFile(file)),
    ])
    expect(after.map(([file]) => file)).toEqual(before.map(([file]) => file))
    for (const [at, [file, text]] of before.entries())
      if (!isDrawn(file)) expect(piecesOf(file, after[at]?.[1])).toEqual(piecesOf(file, text))
    const left = key.names.filter(({ standIn }) =>
      after.some(([, text = '']) => new RegExp(`\\b${standIn}\\b`).test(unbroken(text))),
    )
    expect(left).toEqual([])
  })
})

const named = (name: string): { plan: Plan; key: MaskKey } =>
  masked({ ...hostilePlan(), title: name, work: {} })

describe('a name is written as its format wants it', () => {
  const key = (name: string): MaskKey => ({
    format: 'tandem-mask-key',
    formatVersion: 1,
    names: [
      { kind: 'name', standIn: 'Plan-1', name },
      { kind: 'host', standIn: 'host-1', name: 'fe01' },
      { kind: 'host', standIn: 'host-11', name: 'fe11' },
      { kind: 'host', standIn: 'domain-1.example', name: 'contoso.com' },
    ],
  })
  it.each([
    ['Plan-1, Plan-11, xPlan-1, plan-1', 'txt', 'X, Plan-11, xPlan-1, plan-1'],
    ['Plan-1의 HOST-1.Domain-1.Example', 'txt', 'X의 fe01.contoso.com'],
    ['host-11.domain-1.example', 'txt', 'fe11.contoso.com'],
    ['_sip._tls.domain-1.example.', 'txt', '_sip._tls.contoso.com.'],
  ] as const)('%j in %s', (text, format, expected) => {
    expect(unmasked(text, key('X'), format)).toBe(expected)
  })
  it.each([
    ['"Plan-1"', 'csv', '=a"b', `"'=a""b"`],
    ['"Plan-1"', 'json', 'a"\\\n', '"a\\"\\\\\\n"'],
    ['<b>Plan-1</b>', 'html', '<i>&', '<b>&lt;i&gt;&amp;</b>'],
    ['_sip.<wbr />domain-1.<wbr />example', 'html', '', '_sip.contoso.com'],
    ["'Plan-1'", 'ps1', "O'Neil\n; x", "'O''Neil ; x'"],
    ['rem Plan-1', 'cmd', 'a & calc', 'rem a   calc'],
    ['; Plan-1', 'zone', 'a\nb', '; a b'],
    ['| Plan-1 |', 'md', 'a|b', '| a\\|b |'],
    ["```\n'Plan-1'\n```\nPlan-1", 'md', "a'_b", "```\n'a''_b'\n```\na'\\_b"],
  ] as const)('%j in %s', (text, format, name, expected) => {
    expect(unmasked(text, key(name), format)).toBe(expected)
  })

  it('and hostile names leave JSON and CSV whole', () => {
    const { plan, key: made } = named('"},{"x":"\u2028')
    const backs = textsOf(madeOf(plan)).map(
      ([file, text]) => [file, unmasked(text, made, formatOfFile(file))] as const,
    )
    const fields = /"(?:[^"]|"")*"/g
    for (const [file, back] of backs) {
      const left = file.endsWith('.csv')
        ? back.replace(fields, '').replace(/[,\r\n\ufeff]/g, '')
        : ''
      expect(left, file).toBe('')
      expect(() => (file.endsWith('.json') ? JSON.parse(back) : null) as unknown).not.toThrow()
    }
  })
})

describe('a key file', () => {
  it.each([
    ['{', 'not-json'],
    ['[]', 'not-a-key'],
    ['{"format":"tandem-plan"}', 'not-a-key'],
    ['{"format":"tandem-mask-key","formatVersion":2}', 'newer-version'],
    ['{"format":"tandem-mask-key","formatVersion":1}', 'not-a-key'],
    ['{"format":"tandem-mask-key","formatVersion":1,"names":[1]}', 'not-a-key'],
    [
      '{"format":"tandem-mask-key","formatVersion":1,"names":[{"kind":"x","standIn":"a","name":"b"}]}',
      'not-a-key',
    ],
    [
      '{"format":"tandem-mask-key","formatVersion":1,"names":[{"kind":"name","standIn":"","name":"b"}]}',
      'not-a-key',
    ],
  ])('%s is %s', (text, fault) => {
    expect(readKeyText(text)).toEqual({ ok: false, fault })
  })
  it('may be empty', () => {
    const read = readKeyText('\ufeff{"format":"tandem-mask-key","formatVersion":1,"names":[]}')
    expect(read.ok && unmasked('host-1', read.key)).toBe('host-1')
  })
})
