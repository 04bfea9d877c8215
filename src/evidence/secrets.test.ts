import { createSign, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bits, integer, octets, oid, sequence, der } from '#evidence/fixtures/der.ts'
import { derOf, pem, textOf } from '#evidence/fixtures/fixture.ts'
import { readCertificates } from '#evidence/read-certificates.ts'

// Made for this run and gone with it.
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const ed = generateKeyPairSync('ed25519').privateKey
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey

type Format = 'pkcs8' | 'pkcs1' | 'sec1'
const bytes = (key: KeyObject, type: Format) => Uint8Array.from(key.export({ type, format: 'der' }))
const text = (key: KeyObject, type: Format) => key.export({ type, format: 'pem' }).toString()
const encryption = { cipher: 'aes-256-cbc', passphrase: 'p' }
const encrypted = Uint8Array.from(rsa.export({ type: 'pkcs8', format: 'der', ...encryption }))
const oldEncrypted = rsa.export({ type: 'pkcs1', format: 'pem', ...encryption }).toString()
const openssh = pem('OPENSSH PRIVATE KEY', Buffer.from(`openssh-key-v1\0${'x'.repeat(99)}`))
const dsaTraditional = sequence(integer(0), integer(...Array.from({ length: 128 }, () => 0x55)))

const base64 = (der64: Uint8Array) => Buffer.from(der64).toString('base64')
const wrapped = (key: Uint8Array, width: number) =>
  base64(key).replace(new RegExp(`.{${width}}`, 'g'), '$&\n')
const utf16 = (plain: string) => Uint8Array.from(Buffer.from(`\ufeff${plain}`, 'utf16le'))
const behind = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

const pool = textOf('pool.pem')
const poolDer = derOf('pool.pem')
const crlf = Uint8Array.from([0x0d, 0x0a])
const indefiniteP7b = behind(
  Uint8Array.from([0x30, 0x80]),
  oid('1.2.840.113549.1.7.2'),
  der(
    0xa0,
    sequence(integer(1), der(0x31), sequence(oid('1.2.840.113549.1.7.1')), der(0xa0, poolDer)),
  ),
  Uint8Array.from([0, 0]),
)

const keys: [string, string | Uint8Array][] = [
  [
    'PKCS #8 version 2, with its public key',
    sequence(
      integer(1),
      sequence(oid('1.3.101.112')),
      octets(octets(new Uint8Array(32).fill(7))),
      der(0x81, Uint8Array.from([0, 1])),
    ),
  ],
  ['PKCS #8 RSA, text', text(rsa, 'pkcs8')],
  ['PKCS #8 RSA, bytes', bytes(rsa, 'pkcs8')],
  ['PKCS #8 EC, text', text(ec, 'pkcs8')],
  ['PKCS #8 EC, bytes', bytes(ec, 'pkcs8')],
  ['PKCS #8 Ed25519, text', text(ed, 'pkcs8')],
  ['PKCS #8 Ed25519, 48 bytes', bytes(ed, 'pkcs8')],
  ['PKCS #8 DSA, bytes', bytes(dsa, 'pkcs8')],
  ['PKCS #1, text', text(rsa, 'pkcs1')],
  ['PKCS #1, bytes', bytes(rsa, 'pkcs1')],
  ['PKCS #1 encrypted, text', oldEncrypted],
  ['EC, text', text(ec, 'sec1')],
  ['EC, bytes', bytes(ec, 'sec1')],
  ['DSA, bytes', dsaTraditional],
  ['encrypted PKCS #8, text', pem('ENCRYPTED PRIVATE KEY', encrypted)],
  ['encrypted PKCS #8, bytes', encrypted],
  ['OpenSSH', openssh],
  ['OpenSSH without armour', openssh.replace(/-----.*?-----/g, '')],
  ['PuTTY', 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nPrivate-Lines: 1\nAAAA'],
  ['.NET XML', '<RSAKeyValue><Modulus>AQAB</Modulus><D>AQAB</D></RSAKeyValue>'],
  ['JSON Web Key', JSON.stringify({ kty: 'RSA', n: 'AQAB', d: 'AQAB' })],
  ['Base64 PKCS #8', base64(bytes(rsa, 'pkcs8'))],
  ['Base64 PKCS #8 Ed25519', base64(bytes(ed, 'pkcs8'))],
  ['Base64 PKCS #1 in lines', wrapped(bytes(rsa, 'pkcs1'), 64)],
  ['Base64 PKCS #1 in very short lines', wrapped(bytes(rsa, 'pkcs1'), 10)],
  ['Base64 EC', base64(bytes(ec, 'sec1'))],
  ['Base64 encrypted PKCS #8', base64(encrypted)],
  ['Base64 as a setting', `key=${base64(bytes(rsa, 'pkcs8'))}`],
  ['a key with a wrong label', pem('CERTIFICATE', bytes(rsa, 'pkcs8'))],
  ['a wrong label and a certificate before', `${pool}${pem('CERTIFICATE', bytes(ec, 'sec1'))}`],
  ['behind a certificate', `${pool}${text(rsa, 'pkcs8')}`],
  ['before a certificate', `${text(ec, 'sec1')}${pool}`],
  ['without armour behind a certificate', `${pool}\n${base64(bytes(rsa, 'pkcs8'))}`],
  [
    'without armour, quoted, before one',
    `> ${wrapped(bytes(rsa, 'pkcs1'), 64).replaceAll('\n', '\n> ')}\n${pool}`,
  ],
  ['bytes behind the bytes of a certificate', behind(poolDer, bytes(rsa, 'pkcs8'))],
  [
    'bytes within the armour of a certificate',
    pem('CERTIFICATE', behind(poolDer, bytes(ec, 'pkcs8'))),
  ],
  ['text behind the bytes of a certificate', behind(poolDer, Buffer.from(text(rsa, 'pkcs8')))],
  ['the end cut off', text(rsa, 'pkcs8').slice(0, 300)],
  ['the beginning cut off', text(rsa, 'pkcs8').slice(40)],
  ['bytes cut off', bytes(rsa, 'pkcs8').subarray(0, 200)],
  ['mail with long dashes', text(rsa, 'pkcs8').replaceAll('-----', '——')],
  ['mail with lost dashes', text(rsa, 'pkcs8').replaceAll('-----', '')],
  ['mail with a quote', text(rsa, 'pkcs8').replace(/^/gm, '> ')],
  ['non-breaking spaces', text(rsa, 'pkcs8').replaceAll(' ', '\u00a0')],
  ['zero-width spaces', text(rsa, 'pkcs8').replaceAll('PRIVATE', 'PRI\u200bVATE')],
  ['broken in the label', text(rsa, 'pkcs8').replaceAll('PRIVATE ', 'PRIVATE\r\n')],
  ['UTF-16', utf16(text(rsa, 'pkcs8'))],
  ['UTF-16 without its mark', utf16(text(rsa, 'pkcs8')).subarray(2)],
  ['one Base64 of a certificate and the key', base64(behind(poolDer, bytes(rsa, 'pkcs8')))],
  [
    'one Base64 of a chain and the key',
    wrapped(behind(poolDer, derOf('root.pem'), bytes(ec, 'sec1')), 64),
  ],
  [
    'its Base64 right behind that of a certificate',
    `${base64(derOf('rsa-pss.pem'))}${base64(bytes(ec, 'sec1'))}`,
  ],
  ['bytes behind a certificate and a line break', behind(poolDer, crlf, bytes(rsa, 'pkcs8'))],
  ['bytes behind a line break', behind(crlf, bytes(rsa, 'pkcs1'))],
  ['bytes behind a .p7b of indefinite length', behind(indefiniteP7b, bytes(rsa, 'pkcs8'))],
  ['more certificates than are read', `${pool.repeat(101)}${text(rsa, 'pkcs8')}`],
]

describe('a private key is refused, and nothing of it comes back', () => {
  it.each(keys)('%s', (_, input) => {
    expect(readCertificates(input)).toStrictEqual({ ok: false, fault: { code: 'private-key' } })
  })
})

const shroudedBag = sequence(oid('1.2.840.113549.1.12.10.1.2'), der(0xa0, encrypted))
const pfx = sequence(
  integer(3),
  sequence(oid('1.2.840.113549.1.7.1'), der(0xa0, octets(sequence(shroudedBag)))),
)
const indefinitePfx = behind(
  Uint8Array.from([0x30, 0x80]),
  pfx.subarray(4),
  Uint8Array.from([0, 0]),
)

describe('a .pfx is refused', () => {
  it.each([
    ['bytes', pfx],
    ['bytes of indefinite length', indefinitePfx],
    ['cut off', pfx.subarray(0, 100)],
    ['Base64', base64(pfx)],
    ['Base64 in lines', wrapped(pfx, 76)],
    ['in armour', pem('PKCS12', pfx)],
    ['in the armour of a certificate', pem('CERTIFICATE', pfx)],
    ['beside a certificate', `${pool}${pem('PKCS12', pfx)}`],
    ['Base64 beside a certificate', `${base64(pfx)}\n${pool}`],
  ])('%s', (_, input) => {
    expect(readCertificates(input)).toStrictEqual({ ok: false, fault: { code: 'pfx' } })
  })

  it('a key beside it weighs more', () => {
    const both = `${base64(pfx)}\n${text(rsa, 'pkcs8')}`
    expect(readCertificates(both)).toMatchObject({ fault: { code: 'private-key' } })
  })
})

describe('what only speaks of keys is read', () => {
  const signature = createSign('sha256').update('x').sign(rsa)
  it.each([
    ['words before it', `This certificate has a private key on the server.\n${pool}`],
    ['PowerShell output', `HasPrivateKey : True\nSubject : CN=pool01\n${pool}`],
    ['certutil output', `Private key is NOT exportable\nKey Container = abc\n${pool}`],
    ['a public key beside it', `${textOf('public-key.pem')}${pool}`],
    [
      'a PKCS #1 public key',
      `${pem('RSA PUBLIC KEY', sequence(integer(0, 0x99, 0x88), integer(1, 0, 1)))}${pool}`,
    ],
    ['a signature beside it', `${pem('SIGNATURE', bits(signature))}${pool}`],
  ])('%s', (_, input) => {
    expect(readCertificates(input)).toMatchObject({ ok: true, certificates: [{}] })
  })
})
