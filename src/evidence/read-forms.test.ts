import { describe, expect, it } from 'vitest'
import { base64Of, derOf, pem, textOf } from '#evidence/fixtures/fixture.ts'
import { readCertificates } from '#evidence/read-certificates.ts'

const armoured = textOf('exchange-auth.pem')
const base64 = base64Of('exchange-auth.pem')
const thumbprint = 'C1FB1ADC1DFEBEB0BDEB9CF7882A58F4A03E071B'

const lines = (width: number, end: string) =>
  base64.replace(new RegExp(`.{${width}}`, 'g'), `$&${end}`)
const mail = (prefix: string) => armoured.replace(/^/gm, prefix)
const dashes = (replacement: string) => armoured.replaceAll('-----', replacement)
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))

const bags = `Bag Attributes
    localKeyID: 01 00 00 00
    Microsoft CSP Name: Microsoft Enhanced RSA and AES Cryptographic Provider
    friendlyName: Microsoft Exchange
subject=CN = Microsoft Exchange Server Auth Certificate
${armoured}`

describe('one certificate in whatever form it comes', () => {
  it.each([
    ['PEM', armoured],
    ['Base64 on one line', base64],
    ['Base64 in lines of 64', lines(64, '\n')],
    ['Base64 in lines of 76', lines(76, '\r\n')],
    ['Base64 in short lines with empty ones between', lines(20, '\n\n')],
    ['Base64 without its padding', base64.replace(/=+$/, '')],
    ['Base64 with words around', `Here it is:\n\n${lines(64, '\n')}\n\nRegards\nAnna`],
    ['Base64 in quotes', `"x5c": ["${base64}"],`],
    ['Base64 as a setting', `cert=${base64}`],
    ['PEM on one line', armoured.replaceAll('\n', ' ')],
    ['PEM on one line without spaces', armoured.replaceAll('\n', '')],
    ['PEM within JSON', JSON.stringify({ certificate: armoured })],
    ['CRLF', armoured.replaceAll('\n', '\r\n')],
    ['CR', armoured.replaceAll('\n', '\r')],
    ['line separators', armoured.replaceAll('\n', '\u2028')],
    ['double spaced', armoured.replaceAll('\n', '\n\n')],
    ['byte order mark', `\ufeff${armoured}`],
    ['non-breaking spaces', armoured.replaceAll('\n', '\u00a0\n\u00a0').replaceAll(' ', '\u00a0')],
    ['zero-width spaces', armoured.replaceAll('\n', '\u200b\n')],
    ['indented', mail('\t  ')],
    ['quoted mail', mail('> ')],
    ['mail quoted twice', mail('> > ')],
    ['mail quoted tightly', mail('>>')],
    ['em dashes', dashes('——-')],
    ['en dashes', dashes('–––––')],
    ['one dash left', dashes('—')],
    ['minus signs', dashes('\u2212'.repeat(5))],
    ['dashes lost', dashes('')],
    ['spaces within the armour', dashes('-----  ').replaceAll('BEGIN ', 'BEGIN  ')],
    ['the end missing', armoured.replace(/-----END.*/s, '')],
    ['words for an end', armoured.replace(/-----END.*/s, '\nRegards, Anna')],
    ['lower-case armour', armoured.replaceAll('BEGIN CERTIFICATE', 'begin certificate')],
    ['X509 CERTIFICATE', armoured.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
    ['any other label', armoured.replaceAll('CERTIFICATE', 'SOMETHING')],
    ['a header of RFC 1421', armoured.replace('-----\n', '-----\nComment: from the HSM\n\n')],
    ['openssl attributes', bags],
    ['openssl text with Korean', `발급 대상: 한글 — 서버\n${armoured}\n끝.`],
    ['a code block', `\`\`\`\n${armoured}\`\`\``],
    ['a file of text', new TextEncoder().encode(armoured)],
    ['a file of text with a mark', new TextEncoder().encode(`\ufeff${armoured}`)],
    [
      'a file of Korean words in CP949',
      Uint8Array.from([0xc0, 0xce, 0xc1, 0xf5, 0x0a, ...Buffer.from(armoured)]),
    ],
    ['a file of Notepad, UTF-16', utf16(armoured.replaceAll('\n', '\r\n'))],
    ['a file of UTF-16, big-endian', Uint8Array.from(Buffer.from(utf16(armoured)).swap16())],
    ['Base64 in UTF-16', utf16(base64)],
    ['DER', derOf('exchange-auth.pem')],
    ['DER behind a line break', Uint8Array.from([0x0a, ...derOf('exchange-auth.pem')])],
    ['DER with padding', Uint8Array.from([...derOf('exchange-auth.pem'), 0, 0, 0x0d, 0x0a])],
    [
      'DER in a window of a larger buffer',
      new Uint8Array([9, ...derOf('exchange-auth.pem'), 9]).subarray(1, -1),
    ],
    ['DER as Node reads files', Buffer.from(derOf('exchange-auth.pem'))],
  ])('%s', (_, input) => {
    expect(readCertificates(input)).toMatchObject({
      ok: true,
      certificates: [{ thumbprint }],
      notes: [],
    })
  })

  it('TRUSTED CERTIFICATE, which has its settings behind it', () => {
    const plain = readCertificates(textOf('pool.pem'))
    expect(readCertificates(textOf('trusted.pem'))).toEqual(plain)
  })

  it('words for an end, where no padding shows where Base64 stops', () => {
    const whole = textOf('rsa-pss.pem')
    expect(whole).not.toContain('=')
    const cut = whole.replace(/-----END.*/s, '\nRegards, Anna')
    expect(readCertificates(cut)).toEqual(readCertificates(whole))
    expect(readCertificates(cut).ok).toBe(true)
  })

  it('two without armour, one right behind the other', () => {
    const result = readCertificates(`${base64}\n${base64Of('ed25519.pem')}`)
    expect(result).toMatchObject({ ok: true, certificates: [{ thumbprint }, {}] })
  })

  it('PKCS #7 of indefinite length, as some authorities send it', () => {
    const indefinite = (tag: number, ...parts: Uint8Array[]) =>
      Uint8Array.from([tag, 0x80, ...parts.flatMap((part) => [...part]), 0, 0])
    const signedData = Uint8Array.from([6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2])
    const data = indefinite(
      0x30,
      Uint8Array.from([
        2, 1, 1, 0x31, 0, 0x30, 0x0b, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1,
      ]),
      indefinite(0xa0, derOf('exchange-auth.pem')),
      Uint8Array.from([0x31, 0]),
    )
    const file = indefinite(0x30, signedData, indefinite(0xa0, data))
    for (const input of [file, pem('PKCS7', file), Buffer.from(file).toString('base64')]) {
      expect(readCertificates(input)).toMatchObject({ ok: true, certificates: [{ thumbprint }] })
    }
  })
})
