import { describe, expect, it } from 'vitest'
import {
  type ValueFault,
  asciiHost,
  buildNumbers,
  dateFault,
  domainFault,
  guidFault,
  hostFault,
  hostOrAddressFault,
  identityOf,
  isAddress,
  liesIn,
  sipFault,
  textFault,
  urlFault,
} from './values.ts'

/** The first and last of what counts, and the first that does not. */
type FaultOf = (text: string) => ValueFault | null
const faults = (faultOf: FaultOf, rows: [string, ValueFault | null][]) =>
  it.each(rows)('%j: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

describe('textFault', () => {
  faults(textFault, [
    ['', null],
    ['\u0000', 'control-characters'],
    ['\u001f', 'control-characters'],
    ['a ~ z', null],
    ['\u007f', 'control-characters'],
    ['\u009f', 'control-characters'],
    ['a\u00a0b', null],
    ['가\u200d', null],
    ['\u200e', 'control-characters'],
    ['\u200f', 'control-characters'],
    ['\u2010', null],
    ['\u202a', 'control-characters'],
    ['\u202e', 'control-characters'],
    ['\u202f', null],
    ['\u2065', null],
    ['\u2066', 'control-characters'],
    ['\u2069', 'control-characters'],
    ['\ufeff', 'control-characters'],
  ])
})

describe('asciiHost', () => {
  it.each([
    ['', null],
    [' FE_01.Contoso.COM. ', 'fe_01.contoso.com'],
    ['fe01', 'fe01'],
    ['ａ.com', 'a.com'],
    ['notxn--a.contoso.com', 'notxn--a.contoso.com'],
    // Punycode that says nothing, in any label.
    ['xn--a.contoso.com', null],
    ['www.XN--a.contoso.com', null],
    ['contoso.xn--a', null],
    // URL reads a last label that starts with a digit as an address.
    ['10.1', '10.0.0.1'],
    ['fe.1a', 'fe.1a'],
    ['a.1', null],
    ['com.', 'com'],
    ['fe01.contoso.com..', 'fe01.contoso.com.'],
    ['.contoso.com', '.contoso.com'],
  ])('%j is %s', (text, host) => {
    expect(asciiHost(text)).toBe(host)
  })
  it.each(Array.from(' \t/\\?#@:%[]<>|^"\'`$(){};=&*!,'))('%j is in no host', (char) => {
    expect(asciiHost(`a${char}b.com`)).toBeNull()
  })
})

it.each([
  ['FE01.Contoso.com.', 'fe01.contoso.com'],
  [' Room A ', 'room a'],
  ['한빛.kr', 'xn--xx3br43b.kr'],
])('%j is known as %j', (text, identity) => {
  expect(identityOf(text)).toBe(identity)
})

it.each([
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['255.255.255.256', false],
  ['1000.1.1.1', false],
  ['10.0.0', false],
  ['10.0.0.', false],
  ['10.0.0.1.5', false],
  ['a10.0.0.1', false],
  ['10.0.0.1a', false],
  ['::', true],
  ['2001:DB8::1', true],
  ['::ffff:10.0.0.1', true],
  ['2001:db8::1::2', false],
  ['fe80::1%eth0', false],
  ['x::1', false],
  ['::1x', false],
  ['abcd', false],
  // It would end the brackets of a URL and go on.
  ['::1]/[::1', false],
  ['', false],
])('%j is an address: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected)
})

const label = 'a'.repeat(63)

describe('hostFault', () => {
  faults(hostFault, [
    [` ${label}.${label} `, null],
    [`contoso.${label}.`, null],
    [`contoso.${label}a`, 'label-too-long'],
    [`${label}.${label}.${label}.${'b'.repeat(61)}`, null],
    [`${label}.${label}.${label}.${'b'.repeat(62)}`, 'host-name-too-long'],
    [`${label}.${label}.${label}.${'b'.repeat(60)}!`, 'not-a-host-name'],
    [`${label}.${label}.${label}.${'b'.repeat(61)}!`, 'host-name-too-long'],
    // 28 syllables are more than 63 letters in the form DNS carries.
    [`${'가나다라마바사아자차카타파하'.repeat(2)}.kr`, 'not-a-host-name'],
    ['10.1', 'not-a-host-name'],
    ['f-e.contoso.com', null],
    ['fe-.contoso.com', 'not-a-host-name'],
    ['a+b.contoso.com', 'not-a-host-name'],
    ['+.contoso.com', 'not-a-host-name'],
  ])
})

describe('domainFault', () => {
  faults(domainFault, [
    ['', null],
    ['con_toso.com', 'not-a-domain'],
    ['contoso\n.com', 'control-characters'],
  ])
})

describe('hostOrAddressFault', () => {
  faults(hostOrAddressFault, [
    ['', null],
    [' 10.0.0.1 ', null],
    ['fe01.contoso.com', null],
    ['fe01', 'not-fully-qualified'],
  ])
})

describe('urlFault', () => {
  faults(urlFault, [
    ['', null],
    [' https://a.contoso.com/ ', null],
    ['\u3000https://a.contoso.com/\u3000', null],
    ['https://a.contoso.com/\u0007', 'control-characters'],
    ['https://a.contoso.com/\u00a0x', 'not-a-url'],
    ['https://a.contoso.com:x/', 'not-a-url'],
    ['https://10.0.0.1/', 'not-a-url'],
    ['https://contoso/', 'not-a-url'],
    ['ftp://a.contoso.com/', 'not-https'],
  ])
  it.each(Array.from(' "\'`<>{}|\\^$'))('%j is in no URL', (char) => {
    expect(urlFault(`https://a.contoso.com/x${char}y`)).toBe('not-a-url')
  })
})

describe('dateFault', () => {
  const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  it.each(lastDays.map((last, index) => [index + 1, last]))(
    'month %i has %i days',
    (month, last) => {
      const day = (of: number) => `2027-${String(month).padStart(2, '0')}-${of}`
      expect([dateFault(day(last)), dateFault(day(last + 1))]).toEqual([null, 'not-a-date'])
    },
  )
  faults(dateFault, [
    ['', null],
    ['1989-12-31', 'not-a-date'],
    ['1990-01-01', null],
    ['2100-12-31', null],
    ['2101-01-01', 'not-a-date'],
    ['2000-02-29', null],
    ['2096-02-29', null],
    ['2100-02-29', 'not-a-date'],
    ['2027-01-00', 'not-a-date'],
    ['2027-00-01', 'not-a-date'],
    ['2027-1-01', 'not-a-date'],
    ['2027-01-1', 'not-a-date'],
    ['x2027-01-01', 'not-a-date'],
    ['2027-01-01x', 'not-a-date'],
  ])
})

describe('guidFault', () => {
  faults(guidFault, [
    ['', null],
    [' 3F2B6C1E-8D4A-4F7B-9C25-71A0E5D3B846 ', null],
    ['x3f2b6c1e-8d4a-4f7b-9c25-71a0e5d3b846', 'not-a-guid'],
    ['3f2b6c1e-8d4a-4f7b-9c25-71a0e5d3b8467', 'not-a-guid'],
    ['3f2b6c1g-8d4a-4f7b-9c25-71a0e5d3b846', 'not-a-guid'],
    ['3f2b6c1e-8d4g-4f7b-9c25-71a0e5d3b846', 'not-a-guid'],
    ['3f2b6c1e-8d4a-4f7b-9c25-71a0e5d3b84g', 'not-a-guid'],
    ['3f2b6c1e-8d4a-4f7b-71a0e5d3b846', 'not-a-guid'],
    ['3f2b6c1e8d4a4f7b9c2571a0e5d3b846', 'not-a-guid'],
  ])
})

describe('sipFault', () => {
  faults(sipFault, [
    ['', null],
    [' SIP:kim@contoso.com ', null],
    ['k.i+m@contoso.com', null],
    ['tel:kim@contoso.com', 'not-a-sip-address'],
    ['kim lee@contoso.com', 'not-a-sip-address'],
    ['sip:@contoso.com', 'not-a-sip-address'],
    ['kim@', 'not-a-sip-address'],
    ['kim@lee@contoso.com', 'not-a-sip-address'],
    ['kim@contoso.com@lee', 'not-a-sip-address'],
    ['kim@contoso', 'not-a-sip-address'],
  ])
})

it.each([
  ['999.999.99999.99999', [999, 999, 99999, 99999]],
  ['1.2.3.4', [1, 2, 3, 4]],
  ['1000.2.3.4', null],
  ['1.2000.3.4', null],
  ['1.2.300000.4', null],
  ['1.2.3.400000', null],
  ['v1.2.3.4', null],
  ['1.2.3.x', null],
  ['a.2.3.4', null],
  ['1.a.3.4', null],
  ['1.2.a.4', null],
])('%j is the build %j', (text, numbers) => {
  expect(buildNumbers(text)).toEqual(numbers)
})

it.each([
  ['contoso.com', 'Contoso.com.', true],
  ['메일.한빛.kr', '한빛.kr', true],
  ['contoso.com', 'fe01.contoso.com', false],
  ['', '', false],
  ['a b', 'contoso.com', false],
  ['contoso.com', 'a b', false],
  ['contoso.null', 'a b', false],
])('%j lies in %j: %s', (host, domain, expected) => {
  expect(liesIn(host, domain)).toBe(expected)
})
