import { readFileSync, readdirSync } from 'node:fs'
import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { anyPlan } from '#engine/fixtures/any-plan.ts'
import { readPlanText } from '#plan/file.ts'
import { limits } from '#plan/limits.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { toBase64Url } from './base64url.ts'
import { looksLikeLink } from './cleaned.ts'
import { compressed } from './compression.ts'
import { crc32 } from './crc32.ts'
import { dictionary1 } from './dictionary.ts'
import { framed } from './frame.ts'
import { type LinkFault, findLink, longLink, makeLink, openLink } from './link.ts'

const example = (name: string): Plan => {
  const read = readPlanText(readFileSync(`examples/${name}`, 'utf8'))
  if (!read.ok) throw new Error(name)
  return read.plan
}
const examples = readdirSync('examples').filter((file) => file.endsWith('.json'))
const plan: Plan = {
  ...example('hanbit-modern.json'),
  author: 'Kim Author',
  work: { 'a-task': { status: 'done', owner: 'Lee Owner', due: '2027-01-02', note: 'Call Park' } },
}

const open = async (pasted: string, passphrase = '') => {
  const found = findLink(pasted)
  return found.ok ? openLink(found.frame, passphrase) : found
}
const faultOf = async (pasted: string, passphrase = ''): Promise<LinkFault | null> => {
  const result = await open(pasted, passphrase)
  return result.ok ? null : result.fault
}
const all = ['names', 'work'] as const
const link = async (given: Plan = plan) => (await makeLink(given, all, null)) ?? ''

describe('a link', () => {
  it.each(examples)('holds %s, and is short enough for a mail', async (file) => {
    const given = example(file)
    const text = await link(given)
    expect(await open(text)).toMatchObject({ ok: true, plan: { ...given, id: 'shared' } })
    expect(text.length).toBeLessThan(longLink)
  })

  it('gives back any plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (given) => {
        expect(await open(await link(given))).toMatchObject({
          ok: true,
          leftOut: [],
          plan: { ...given, id: 'shared' },
        })
      }),
    )
  })

  it('leaves names and work out unless they are asked for, and says so', async () => {
    const bare = await open((await makeLink(plan, [], null)) ?? '')
    expect(bare).toMatchObject({
      ok: true,
      leftOut: ['names', 'work'],
      plan: {
        title: plan.title,
        customer: '',
        author: '',
        trust: { testUser: '', onlineTestUser: '' },
        work: { 'a-task': { status: 'done', owner: '', due: '2027-01-02', note: '' } },
      },
    })
    expect(JSON.stringify(bare)).not.toMatch(/Kim|Lee|Park|Hanbit Electronics|pilot/)
    const nothingToLeave = emptyPlan('x', '2027-01-01')
    expect(await open((await makeLink(nothingToLeave, [], null)) ?? '')).toMatchObject({
      leftOut: [],
    })
  })

  it('of version 1 opens for ever', async () => {
    const [open1 = '', locked1 = ''] = readFileSync(
      'src/storage/link/fixtures/version-1.txt',
      'utf8',
    ).split('\n')
    const expected = {
      ok: true,
      leftOut: ['work'],
      plan: { title: 'Subscription Edition and Exchange Online', customer: 'Hanbit Electronics' },
    }
    expect(await open(open1)).toMatchObject(expected)
    expect(await open(locked1, 'correct horse battery 1')).toMatchObject(expected)
    // Its letters are what compressed links are read with.
    expect(crc32(dictionary1)).toBe('546d8bb8')
  })

  it('may hold a plan of an older version', async () => {
    const old: unknown = JSON.parse(readFileSync('src/plan/fixtures/version-1.json', 'utf8'))
    const text = framed('p', toBase64Url(compressed(JSON.stringify({ plan: old, without: [] }))))
    expect(await open(text)).toMatchObject({ ok: true })
  })
})

describe('a link that was mangled', () => {
  it.each<[string, (text: string) => string]>([
    ['bare', (text) => text],
    ['with the address', (text) => `https://tandem.example/app/#/shared/${text}`],
    ['with %23', (text) => `https://tandem.example/%23/shared/${text}`],
    ['all encoded', (text) => encodeURIComponent(`https://t.example/#/shared/${text}`)],
    [
      'by a mail filter',
      (text) =>
        `https://filter.example/?url=${encodeURIComponent(`https://t.example/#/shared/${text}`)}&data=05%7C02`,
    ],
    ['in brackets', (text) => `<https://t.example/#/shared/${text}>`],
    ['at the end of a sentence', (text) => `See (https://t.example/#/shared/${text}). Best, Kim`],
    ['in lines', (text) => `https://t.example/#/shared/${text.replace(/.{60}/g, '$&\r\n')}`],
    ['in quoted lines', (text) => `> t.example/#/shared/${text.replace(/.{60}/g, '$&\n> ')}`],
    ['in lines of mail', (text) => `t.example/#/shared/${text.replace(/.{70}/g, '$&=\r\n')}\r\n`],
    ['with a soft hyphen', (text) => `${text.slice(0, 50)}\u00ad ${text.slice(50)}`],
  ])('%s is understood', async (_, mangle) => {
    const pasted = mangle(await link())
    expect(looksLikeLink(pasted)).toBe(true)
    expect(await open(pasted)).toMatchObject({ ok: true, plan: { title: plan.title } })
  })

  it.each<[string, (text: string) => string, object]>([
    ['nothing', () => '', { code: 'not-a-link' }],
    ['another text', () => 'https://t.example/#/plan/abc/review', { code: 'not-a-link' }],
    ['a newer one', (text) => text.replace('t1p', 't2p'), { code: 'newer-version', version: 2 }],
    ['a kind unknown', (text) => text.replace('t1p', 't1q'), { code: 'not-a-link' }],
    ['cut in the beginning', (text) => text.slice(0, 5), { code: 'too-short', missing: null }],
    ['cut by 7', (text) => text.slice(0, -7), { code: 'too-short', missing: 7 }],
    ['cut by 100', (text) => text.slice(0, -100), { code: 'too-short', missing: 100 }],
    [
      'without 3 in the middle',
      (text) => text.slice(0, 50) + text.slice(53),
      { code: 'too-short', missing: 3 },
    ],
    [
      'with a strange letter',
      (text) => `${text.slice(0, 50)}가${text.slice(51)}`,
      { code: 'character', character: '가', position: 51 },
    ],
    [
      'with two letters exchanged',
      (text) => text.slice(0, 20) + text.slice(40, 60) + text.slice(20, 40) + text.slice(60),
      { code: 'checksum' },
    ],
    ['beyond any length', () => `t1p.9999999.abc`, { code: 'too-long', limit: limits.link }],
    [
      'longer than any text',
      () => 'a'.repeat(2 * limits.link + 1),
      { code: 'too-long', limit: limits.link },
    ],
  ])('%s is recognised', async (_, mangle, fault) => {
    expect(await faultOf(mangle(await link()))).toEqual(fault)
  })

  it('never gives another plan for one letter changed, added or lost', async () => {
    const text = await link()
    const letters = fc.oneof(
      fc.string({ minLength: 1, maxLength: 1 }),
      fc.constantFrom('-', '_', '.', 'A', '0', '\n', '%', '=', '>'),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        letters,
        fc.constantFrom(0, 1),
        async (at, letter, gone) => {
          const result = await open(text.slice(0, at) + letter + text.slice(at + gone))
          const same = JSON.stringify({ ...plan, id: 'shared' })
          expect(result.ok ? JSON.stringify(result.plan) : same).toBe(same)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is recognised wherever it is cut', async () => {
    const text = await link()
    for (let length = 0; length < text.length; length += 1)
      expect((await open(text.slice(0, length))).ok, String(length)).toBe(false)
  })
})

describe('a link made to harm', () => {
  it('is not read beyond what a plan may be', async () => {
    const bomb = new Uint8Array(deflateSync(new Uint8Array(limits.file + 1), { level: 9 }))
    expect(await faultOf(framed('p', toBase64Url(bomb)))).toEqual({
      code: 'too-large',
      limit: limits.file,
    })
  })

  it.each<[string, string, object]>([
    ['no compressed text', toBase64Url(new Uint8Array([7, 7, 7])), { code: 'compression' }],
    ['letters that are no bytes', 'A', { code: 'compression' }],
    ['no JSON', toBase64Url(compressed('plan')), { code: 'content' }],
    ['a list', toBase64Url(compressed('[]')), { code: 'content' }],
  ])('%s is refused', async (_, letters, fault) => {
    expect(await faultOf(framed('p', letters))).toEqual(fault)
  })

  it('says what is wrong with its plan', async () => {
    const content = JSON.stringify({ plan: { ...plan, title: 7 }, without: 'x' })
    expect(await faultOf(framed('p', toBase64Url(compressed(content))))).toMatchObject({
      code: 'plan',
      faults: [{ code: 'shape', path: ['title'] }],
    })
  })
})

describe('a link with a passphrase', () => {
  it('opens with it and with nothing else, also when it was typed on a Mac', async () => {
    const text = (await makeLink(plan, all, '비밀 문장')) ?? ''
    expect(text).toMatch(/^t1e\./)
    expect(await open(text, '비밀 문장'.normalize('NFD'))).toMatchObject({
      plan: { title: plan.title },
    })
    expect(await faultOf(text, '비밀  문장')).toEqual({ code: 'passphrase' })
    expect(await faultOf(text, '')).toEqual({ code: 'passphrase' })
  })

  it('is another each time, and asks for 600,000 rounds', async () => {
    const derive = vi.spyOn(webcrypto.subtle, 'deriveKey')
    const [one, two] = await Promise.all([makeLink(plan, [], 'x'), makeLink(plan, [], 'x')])
    expect(one).not.toBe(two)
    expect(derive.mock.calls[0]?.[0]).toMatchObject({ iterations: 600_000, hash: 'SHA-256' })
  })

  it('is bound to its header', async () => {
    const found = findLink((await makeLink(plan, [], 'x')) ?? '')
    if (!found.ok) throw new Error('not found')
    expect(await openLink({ ...found.frame, header: 't2e.1' }, 'x')).toEqual({
      ok: false,
      fault: { code: 'passphrase' },
    })
  })

  it('says where the browser does not encrypt', async () => {
    const text = (await makeLink(plan, [], 'x')) ?? ''
    vi.stubGlobal('crypto', {})
    expect(await faultOf(text, 'x')).toEqual({ code: 'insecure' })
    vi.unstubAllGlobals()
  })
})
