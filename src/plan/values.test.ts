import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ValueFault,
  asciiHost,
  buildFault,
  buildNumbers,
  dateFault,
  domainFault,
  guidFault,
  hostFault,
  hostOrAddressFault,
  liesIn,
  sipFault,
  textFault,
  urlFault,
} from './values.ts'

describe('hostFault', () => {
  it.each([
    ['fe01.contoso.com', null],
    ['FE01.Contoso.COM.', null],
    ['메일.한빛.kr', null],
    ['xn--9n2bp8q.kr', null],
    ['', null],
    ['fe01', 'not-fully-qualified'],
    ['fe_01.contoso.com', 'not-a-host-name'],
    ['-fe.contoso.com', 'not-a-host-name'],
    ['fe..contoso.com', 'not-a-host-name'],
    ['10.1.2.3', 'not-a-host-name'],
    ['https://fe01.contoso.com', 'not-a-host-name'],
    ['fe01.contoso.com:443', 'not-a-host-name'],
    ['$(calc).contoso.com', 'not-a-host-name'],
    ["o'brien.contoso.com", 'not-a-host-name'],
    ['<script>.contoso.com', 'not-a-host-name'],
    ['fe01\n.contoso.com', 'control-characters'],
    ['\u202efe01.contoso.com', 'control-characters'],
    [`${'a'.repeat(63)}.com`, null],
    [`${'a'.repeat(64)}.com`, 'label-too-long'],
    [`${'a'.repeat(255)}.com`, 'label-too-long'],
    [`${'abcdefghi.'.repeat(26)}com`, 'host-name-too-long'],
  ])('%j: %s', (text, fault) => {
    expect(hostFault(text)).toBe(fault)
  })
  it('never throws, and a good host keeps to letters, digits, hyphens and dots in DNS form', () => {
    const texts = fc.sample(fc.oneof(fc.string({ unit: 'binary' }), fc.domain()), 1000)
    const good = texts.filter((text) => text !== '' && hostFault(text) === null)
    expect(good.length).toBeGreaterThan(100)
    for (const text of good) expect(asciiHost(text)).toMatch(/^[a-z0-9.-]{1,253}$/)
  })
})

describe('the other values', () => {
  it.each<[(text: string) => ValueFault | null, string, ValueFault | null]>([
    [domainFault, 'contoso', 'not-a-domain'],
    [domainFault, 'contoso.com', null],
    [hostOrAddressFault, '10.0.0.1', null],
    [hostOrAddressFault, '2001:db8::1', null],
    [hostOrAddressFault, '10.0.0.256', 'not-a-host-or-address'],
    [urlFault, 'https://a.contoso.com/autodiscover/autodiscover.svc', null],
    [urlFault, 'http://a.contoso.com/', 'not-https'],
    [urlFault, 'autodiscover.contoso.com', 'not-a-url'],
    [urlFault, "https://a.contoso.com/'; x", 'not-a-url'],
    [dateFault, '2028-02-29', null],
    [dateFault, '2027-02-29', 'not-a-date'],
    [dateFault, '2027-13-01', 'not-a-date'],
    [dateFault, '27-01-01', 'not-a-date'],
    [guidFault, '3f2b6c1e-8d4a-4f7b-9c25-71a0e5d3b846', null],
    [guidFault, '3f2b6c1e', 'not-a-guid'],
    [sipFault, 'sip:kim@contoso.com', null],
    [sipFault, 'kim@contoso.com', null],
    [sipFault, 'kim', 'not-a-sip-address'],
    [buildFault, '', null],
    [buildFault, ' 15.2.2562.17 ', null],
    [buildFault, '15.02.1544.025', null],
    [buildFault, '15.2', 'not-a-build'],
    [buildFault, 'Version 15.2 (Build 2562.17)', 'not-a-build'],
    [buildFault, '15.2.2562.17.1', 'not-a-build'],
    [buildFault, '15.2.2562.', 'not-a-build'],
    [textFault, 'Seoul <b>"1"</b>', null],
    [textFault, 'a\u0000b', 'control-characters'],
  ])('%s of %j is %s', (faultOf, text, expected) => {
    expect(faultOf(text)).toBe(expected)
  })
  it('reads a build as numbers, whatever its zeros', () => {
    expect(buildNumbers('15.02.1544.025')).toEqual([15, 2, 1544, 25])
  })
  it('compares domains as DNS does', () => {
    expect(liesIn('Autodiscover.Contoso.com', 'contoso.com')).toBe(true)
    expect(liesIn('evilcontoso.com', 'contoso.com')).toBe(false)
    expect(liesIn('메일.한빛.kr', 'xn--xx3br43b.kr')).toBe(true)
  })
})
