import { expect, it } from 'vitest'
import { nameMatches, subjectCovers } from '#evidence/certificate-names.ts'

it.each([
  ['mail.litwareinc.com', 'mail.litwareinc.com', true],
  ['MAIL.Litwareinc.COM', 'mail.litwareINC.com.', true],
  ['mail.litwareinc.com.', 'mail.litwareinc.com', true],
  ['mail.litwareinc.com', 'litwareinc.com', false],
  ['*.litwareinc.com', 'mail.litwareinc.com', true],
  ['*.litwareinc.com', 'litwareinc.com', false],
  ['*.litwareinc.com', 'a.b.litwareinc.com', false],
  ['*.litwareinc.com', '.litwareinc.com', false],
  ['*.litwareinc.com', 'mail.notlitwareinc.com', false],
  ['*.litwareinc.com', '*.litwareinc.com', true],
  ['*.b.litwareinc.com', '*.litwareinc.com', false],
  ['mail.litwareinc.com', '*.litwareinc.com', false],
  ['m*.litwareinc.com', 'mail.litwareinc.com', false],
  ['mail.*.com', 'mail.litwareinc.com', false],
  ['*', 'mail', false],
  ['*.0.2.10', '192.0.2.10', false],
  ['192.0.2.10', '192.0.2.10', true],
  ['메일.한국', 'xn--yq5b7dr30b.xn--3e0b707e', false],
  ['xn--bj0bj06e.xn--3e0b707e', '한글.한국', true],
  ['*.한국', '한글.xn--3e0b707e', true],
  ['한글.한국/elsewhere', '한글.한국', false],
  ['litwareinc.com\\00.evil.com', 'litwareinc.com', false],
  ['', '', false],
  ['.', '.', false],
  ['', 'mail', false],
])('a certificate for %j and the host %j: %j', (pattern, host, verdict) => {
  expect(nameMatches(pattern, host)).toBe(verdict)
})

it.each([
  ['litwareinc.com', 'litwareinc.com', true],
  ['sip.litwareinc.com', 'litwareinc.com', true],
  ['pool01.ad.Litwareinc.com', 'LITWAREINC.com.', true],
  ['*.litwareinc.com', 'litwareinc.com', true],
  ['notlitwareinc.com', 'litwareinc.com', false],
  ['litwareinc.com.evil.com', 'litwareinc.com', false],
  ['com', 'litwareinc.com', false],
  ['Microsoft Exchange Server Auth Certificate', 'litwareinc.com', false],
  [null, 'litwareinc.com', false],
  ['', '', false],
  ['anything', '', false],
  ['sip.한글.한국', 'xn--bj0bj06e.xn--3e0b707e', true],
])('a subject of %j and the SIP domain %j: %j', (commonName, domain, verdict) => {
  expect(subjectCovers({ commonName }, domain)).toBe(verdict)
})
