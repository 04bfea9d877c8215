import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { base64Of, bytesOf, derOf, pem, textOf } from '#evidence/fixtures/fixture.ts'
import { readCertificates } from '#evidence/read-certificates.ts'
import type { CertificateFacts } from '#evidence/read-certificates.ts'

function read(input: string | Uint8Array): CertificateFacts[] {
  const result = readCertificates(input)
  if (!result.ok) throw new Error(result.fault.code)
  return result.certificates
}

const poolThumbprint = 'EAA0A5EA07A0B71DB950E53F3B3BC95D6D5345D1'
const issuingThumbprint = '2BA3E17E33217BF981BF6A84C065167007E71FC3'
const rootThumbprint = '84DC6E98A763B141E6C1C293E8E22D118FC9AE18'

const pool: CertificateFacts = {
  subject:
    'CN=pool01.litwareinc.com, OU=Skype for Business, O="Litware, Inc.", L=Redmond, S=WA, C=US',
  commonName: 'pool01.litwareinc.com',
  issuer: 'CN=Litware Issuing CA, O=Litware',
  selfIssued: false,
  alternativeNames: [
    { kind: 'dns', value: 'pool01.litwareinc.com' },
    { kind: 'dns', value: '*.litwareinc.com' },
    { kind: 'ip', value: '192.0.2.10' },
    { kind: 'ip', value: '2001:db8::1:0:0:1' },
    { kind: 'email', value: 'pki@litwareinc.com' },
    { kind: 'uri', value: 'sip:pool01.litwareinc.com' },
    { kind: 'other', value: '1.3.6.1.4.1.311.20.2.3=svc@litwareinc.com' },
    { kind: 'other', value: 'CN=directory name, O=Litware' },
    { kind: 'other', value: '1.2.3.4' },
  ],
  key: { type: 'rsa', bits: 2048 },
  notBefore: '2026-11-24T02:12:15.000Z',
  notAfter: '2029-02-26T02:12:15.000Z',
  // openssl: F1...02; Windows and .NET keep the 00 of the encoding.
  serialNumber: '00F100000000000000000000000000000002',
  thumbprint: poolThumbprint,
  signatureAlgorithm: 'sha256RSA',
  extendedKeyUsages: ['serverAuth', 'clientAuth', '1.3.6.1.4.1.311.20.2.2'],
  isCertificationAuthority: false,
}

const single = [
  ['pool.pem', { type: 'rsa', bits: 2048 }, 'sha256RSA'],
  ['issuing.pem', { type: 'rsa', bits: 2048 }, 'sha384RSA'],
  ['exchange-auth.pem', { type: 'rsa', bits: 2048 }, 'sha256RSA'],
  ['rsa-pss.pem', { type: 'rsa', bits: 2048 }, 'RSASSA-PSS'],
  ['rsa-sha1.pem', { type: 'rsa', bits: 1024 }, 'sha1RSA'],
  ['ec-prime256v1.pem', { type: 'ec', curve: 'P-256', bits: 256 }, 'sha256ECDSA'],
  ['ec-secp384r1.pem', { type: 'ec', curve: 'P-384', bits: 384 }, 'sha256ECDSA'],
  ['ec-secp521r1.pem', { type: 'ec', curve: 'P-521', bits: 521 }, 'sha256ECDSA'],
  ['ec-secp256k1.pem', { type: 'ec', curve: 'secp256k1', bits: 256 }, 'sha256ECDSA'],
  ['ec-brainpoolP256r1.pem', { type: 'ec', curve: 'brainpoolP256r1', bits: 256 }, 'sha256ECDSA'],
  ['ec-sect283k1.pem', { type: 'ec', curve: '1.3.132.0.16', bits: null }, 'sha256ECDSA'],
  ['ec-explicit-prime256v1.pem', { type: 'ec', curve: 'explicit', bits: 256 }, 'sha256ECDSA'],
  ['ec-explicit-sect283k1.pem', { type: 'ec', curve: 'explicit', bits: 283 }, 'sha256ECDSA'],
  ['ed25519.pem', { type: 'other', algorithm: 'Ed25519', bits: null }, 'Ed25519'],
  ['dsa.pem', { type: 'other', algorithm: 'DSA', bits: null }, 'sha256DSA'],
  ['version1.pem', { type: 'other', algorithm: 'Ed25519', bits: null }, 'Ed25519'],
  ['names-multi.pem', { type: 'other', algorithm: 'Ed25519', bits: null }, 'Ed25519'],
] as const

describe('the facts of a certificate', () => {
  it('are all those that openssl tells', () => {
    expect(readCertificates(textOf('pool.pem'))).toEqual({
      ok: true,
      certificates: [pool],
      notes: [],
    })
  })

  it.each(single)('%s: kind of key, signature', (file, key, signatureAlgorithm) => {
    expect(read(bytesOf(file))).toMatchObject([{ key, signatureAlgorithm }])
  })

  it.each(single)('%s: as Node reads it', (file) => {
    const node = new X509Certificate(Buffer.from(bytesOf(file)))
    const [facts] = read(textOf(file))
    expect(facts).toMatchObject({
      thumbprint: node.fingerprint.replaceAll(':', ''),
      notBefore: new Date(node.validFrom).toISOString(),
      notAfter: new Date(node.validTo).toISOString(),
      isCertificationAuthority: node.ca,
      selfIssued: node.subject === node.issuer,
    })
    expect(facts?.serialNumber.replace(/^00/, '')).toBe(node.serialNumber)
  })

  it.each([
    [
      'names-utf8.pem',
      'CN=" 스카이프 ", OU="a+b=c;<d>#\\e", O="주식회사 한글, ""본사""", C=KR',
      ' 스카이프 ',
    ],
    ['names-bmp.pem', 'CN=한글 서버', '한글 서버'],
    ['names-teletex.pem', 'CN=Zürich', 'Zürich'],
    [
      'names-multi.pem',
      'OID.0.9.2342.19200300.100.1.1=u1, CN=two + OU=one + E=a@b.c, DC=com',
      'two',
    ],
    ['root.pem', 'CN=Litware Root CA, DC=litwareinc, DC=com', 'Litware Root CA'],
  ])('%s: the subject as Windows writes it', (file, subject, commonName) => {
    expect(read(textOf(file))).toMatchObject([{ subject, issuer: subject, commonName }])
  })
})

describe('several certificates', () => {
  const chain = [poolThumbprint, issuingThumbprint, rootThumbprint]
  const files = (...names: string[]) => names.map(textOf).join('\n')
  const reordered = { code: 'chain-reordered' }

  it.each([
    ['in order', files('pool.pem', 'issuing.pem', 'root.pem'), []],
    ['root first', files('root.pem', 'issuing.pem', 'pool.pem'), [reordered]],
    ['leaf in the middle', files('root.pem', 'pool.pem', 'issuing.pem'), [reordered]],
    [
      'one with long dashes',
      `${textOf('pool.pem').replaceAll('-----', '——')}${files('issuing.pem', 'root.pem')}`,
      [],
    ],
    ['one without armour', `${base64Of('pool.pem')}\n${files('issuing.pem', 'root.pem')}`, []],
    [
      'one without armour in between',
      `${files('pool.pem')}\n${base64Of('issuing.pem')}\n${files('root.pem')}`,
      [],
    ],
    [
      'one without armour at the end',
      `${files('pool.pem', 'issuing.pem')}\nand the root:\n${base64Of('root.pem')}\nAnna`,
      [],
    ],
    [
      'one twice',
      files('pool.pem', 'pool.pem', 'issuing.pem', 'root.pem'),
      [{ code: 'duplicate-removed', count: 1 }],
    ],
    [
      'with a request',
      files('pool.pem', 'request.pem', 'issuing.pem', 'root.pem'),
      [{ code: 'request-ignored' }],
    ],
    [
      'with a public key',
      files('public-key.pem', 'pool.pem', 'issuing.pem', 'root.pem'),
      [{ code: 'other-ignored' }],
    ],
    [
      'with a revocation list',
      files('pool.pem', 'issuing.pem', 'root.pem', 'revocation.pem'),
      [{ code: 'other-ignored' }],
    ],
    ['.p7b of bytes', bytesOf('chain.p7b'), []],
    ['.p7b of text', bytesOf('chain.p7b.pem'), []],
    ['.p7b as certutil writes it', pem('CERTIFICATE', bytesOf('chain.p7b')), []],
    ['.p7b without armour', Buffer.from(bytesOf('chain.p7b')).toString('base64'), []],
    [
      'one Base64 of all',
      Buffer.concat(['pool.pem', 'issuing.pem', 'root.pem'].map(derOf)).toString('base64'),
      [],
    ],
    [
      'one file behind the other',
      Uint8Array.from([...derOf('pool.pem'), ...derOf('issuing.pem'), ...derOf('root.pem')]),
      [],
    ],
  ])('%s: leaf first, with what was done', (_, input, notes) => {
    expect(read(input).map(({ thumbprint }) => thumbprint)).toEqual(chain)
    expect(readCertificates(input)).toMatchObject({ notes })
  })
})

describe('what is no certificate', () => {
  const pool64 = textOf('pool.pem')
  const cut = pool64.replace(/.{64}\n.{64}\n(?=.*\n-----END)/, '')
  it.each([
    ['nothing', '', { code: 'empty' }],
    ['no bytes', new Uint8Array(), { code: 'empty' }],
    ['only a mark and breaks', '\ufeff \r\n\u00a0', { code: 'empty' }],
    ['a sentence', 'Please find the certificate attached.', { code: 'not-a-certificate' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), { code: 'not-a-certificate' }],
    ['a request', textOf('request.pem'), { code: 'certificate-request' }],
    ['a request of bytes', derOf('request.pem'), { code: 'certificate-request' }],
    ['a public key', textOf('public-key.pem'), { code: 'not-a-certificate' }],
    ['a revocation list', textOf('revocation.pem'), { code: 'not-a-certificate' }],
    ['a revocation list of bytes', derOf('revocation.pem'), { code: 'not-a-certificate' }],
    [
      'armour around nothing',
      '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----',
      { code: 'damaged', at: 0 },
    ],
    ['lines cut out', cut, { code: 'damaged', at: 0 }],
    [
      'the first line lost, in long dashes',
      pool64.replace(/\n.*/, '').replaceAll('-----', '——'),
      { code: 'damaged', at: 0 },
    ],
    ['the second cut', `${pool64}${cut}`, { code: 'damaged', at: 1 }],
    ['bytes cut off', derOf('pool.pem').subarray(0, 700), { code: 'damaged', at: 0 }],
    [
      'bytes cut off behind a whole one',
      Uint8Array.from([...derOf('pool.pem'), ...derOf('root.pem').subarray(0, 99)]),
      { code: 'damaged', at: 1 },
    ],
    [
      'Base64 cut off',
      Buffer.from(derOf('pool.pem')).toString('base64').slice(0, 400),
      { code: 'damaged', at: 0 },
    ],
    ['too large', 'A'.repeat(1_048_577), { code: 'too-large', limit: 1_048_576 }],
    ['too many', textOf('ed25519.pem').repeat(101), { code: 'too-many', limit: 100 }],
    [
      'too many bytes',
      Uint8Array.from(Array.from({ length: 101 }, () => [...derOf('ed25519.pem')]).flat()),
      { code: 'too-many', limit: 100 },
    ],
  ])('%s', (_, input, fault) => {
    expect(readCertificates(input)).toEqual({ ok: false, fault })
  })

  it('but a hundred certificates are read', () => {
    const result = readCertificates(textOf('ed25519.pem').repeat(100))
    expect(result).toMatchObject({ ok: true, notes: [{ code: 'duplicate-removed', count: 99 }] })
  })
})
