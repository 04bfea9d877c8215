import type { Check, Violation } from './check.ts'
import type { Stock } from './stock.ts'

const hangul = /[가-힣]/

type Pair = { readonly id: string; readonly en: string; readonly ko: string }

const pairs = ({ texts }: Stock): Pair[] =>
  [...texts.en].map(([id, en]) => ({ id, en, ko: texts.ko.get(id) ?? '' }))

/** A rule for the words of both languages: what is wrong with them, or nothing. */
const perText =
  (say: (pair: Pair) => string[]): Check['check'] =>
  (facts) =>
    pairs(facts).flatMap((pair) => say(pair).map((what): Violation => ({ id: pair.id, what })))

const perLanguage = (say: (text: string, language: 'en' | 'ko') => string[]): Check['check'] =>
  perText(({ en, ko }) => [...say(en, 'en'), ...say(ko, 'ko')])

const sorted = (text: string, pattern: RegExp): string =>
  [...new Set(text.match(pattern) ?? [])].toSorted().join(' ')

/** Facts inside sentences, which are the same in every language. */
const factsIn: Readonly<Record<string, RegExp>> = {
  days: /\b\d{4}-\d\d-\d\d\b/g,
  cmdlets:
    /\b(?:Get|Set|New|Remove|Test|Enable|Disable|Grant|Invoke|Connect|Import|Export|Start|Update)-[A-Z][A-Za-z]+/g,
  // Those up to twelve are months too, and may be written out.
  numbers: /(?<![\w-]|\d[.,])(?:1[3-9]|[2-9]\d|\d{3,})(?!\d|[.,-]\d)/g,
  parameters: /(?<= )-[A-Z][A-Za-z]+/g,
  files: /\b[\w.]+\.(?:xml|svc|config|ps1|cer|pfx|exe|dll|json)\b/g,
  settings: /\b[A-Z][a-z]+[A-Z][A-Za-z]{6,}\b/g,
}

/** Words that mean nothing, or look down on the reader; TODO, FIXME and lorem mark a text as unfinished. */
const banned =
  /\b(simply|just|easy|easily|obviously|of course|please|leverage|utili[sz]e|seamless(ly)?|robust|in order to|TODO|FIXME|lorem)\b/i

const placeholderDomain = /\b(contoso|fabrikam|adatum|northwind|example)\.\w+|\bexample\b/i

/** Every value of the facts that is text, by its path. */
const factTexts = (facts: Stock): [string, string][] => {
  const { texts: _texts, code: _code, wording: _wording, ...rest } = facts
  const found: [string, string][] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.push([path, value])
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        visit(item, path === '' ? key : `${path}.${key}`)
  }
  visit(rest, '')
  return found
}

/** Runs of this many English words in one text. */
const runs = (text: string, length: number): string[] => {
  const words = text.toLowerCase().match(/[a-z’']+/g) ?? []
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, index) => words.slice(index, index + length).join(' '))
}

/** The long sentences that a file of words has between quotes. */
const sentencesIn = (code: string): string[] =>
  [...code.matchAll(/'([^'\n]+)'|`([^`]+)`/g)]
    .flatMap(([, text = '', template = '']) => (text + template).split(/(?<=[.!?]) /))
    .filter((sentence) => sentence.split(' ').length >= 12)

/** Words: in both languages, with the same facts in them, and clean. */
export const textChecks: readonly Check[] = [
  {
    name: 'texts-in-both',
    what: 'Every text is there in both languages, and none is empty.',
    scope: 'texts',
    check: (facts) => [
      ...perText(({ en, ko }) =>
        en.trim() === '' || ko.trim() === '' ? ['is not in both languages'] : [],
      )(facts),
      ...[...facts.texts.ko.keys()]
        .filter((id) => !facts.texts.en.has(id))
        .map((id) => ({ id, what: 'is in Korean only' })),
    ],
    exceptions: [],
  },
  {
    name: 'texts-translated',
    what: 'Korean texts are Korean and English ones are not; a text that is the same in both is a name or a term that Koreans write so.',
    scope: 'texts',
    check: perText(({ en, ko }) => [
      ...(hangul.test(en) ? ['has Korean in its English'] : []),
      ...(hangul.test(ko) ? [] : ['has no Korean in its Korean']),
    ]),
    exceptions: [
      ...['steps.forests', 'domain.area.outlook', 'domain.step.exchange'].map((id) => ({
        id,
        why: 'the name of a product',
      })),
      ...[
        'steps.internalUri',
        'steps.oauthUrl',
        'domain.answer.internal-uri',
        'domain.answer.oauth-url',
      ].map((id) => ({ id, why: 'the name of a setting' })),
      ...[
        'steps.ttl',
        'domain.step.dns',
        'domain.phase.dns',
        'domain.team.pki',
        'domain.team.dns',
        'domain.encryption.https',
        'domain.encryption.tls',
      ].map((id) => ({ id, why: 'a term that Korean engineers write so' })),
      ...['outcome.changes.line()', 'outcome.findings.count()'].map((id) => ({
        id,
        why: 'has no words of its own, only values',
      })),
    ],
  },
  {
    name: 'texts-not-left-in-english',
    what: 'No Korean text holds six English words in a row.',
    scope: 'texts',
    check: perText(({ en, ko }) => {
      const korean = new Set(ko.split(/[^A-Za-z’' ]+/).flatMap((part) => runs(part, 6)))
      const left = runs(en, 6).filter((run) => korean.has(run))
      return left.length === 0 ? [] : [`was left in English: ${left[0]}`]
    }),
    exceptions: [],
  },
  {
    name: 'texts-take-the-same',
    what: 'Both languages take the same values of the plan and leave the same placeholders.',
    scope: 'texts',
    check: perText(({ en, ko }) => [
      ...(sorted(en, /⟦[^⟧]*⟧/g) === sorted(ko, /⟦[^⟧]*⟧/g)
        ? []
        : ['takes other values in Korean']),
      ...((en.match(/<[^<>]+>/g) ?? []).length === (ko.match(/<[^<>]+>/g) ?? []).length
        ? []
        : ['leaves other placeholders in Korean']),
    ]),
    exceptions: [],
  },
  {
    name: 'texts-say-the-same',
    what: 'Days, cmdlets, parameters, settings, files and numbers in a text are the same in both languages.',
    scope: 'texts',
    check: perText(({ en, ko }) =>
      Object.entries(factsIn)
        .filter(([, pattern]) => sorted(en, pattern) !== sorted(ko, pattern))
        .map(
          ([kind, pattern]) => `has other ${kind}: ${sorted(en, pattern)} | ${sorted(ko, pattern)}`,
        ),
    ),
    exceptions: [],
  },
  {
    name: 'texts-clean',
    what: 'No text has spaces around it, two in a row or before a mark, straight quotation marks, three dots for an ellipsis, or a hole.',
    scope: 'texts',
    check: perLanguage((text, language) => [
      ...(text === text.trim() ? [] : [`has spaces around it in ${language}`]),
      ...(/ {2}|\t|\n/.test(text) ? [`has two spaces in a row in ${language}`] : []),
      ...(/[A-Za-z가-힣] [.,;:!?](\s|$)/.test(text)
        ? [`has a space before a mark in ${language}`]
        : []),
      ...(/["']/.test(text) ? [`has straight quotation marks in ${language}`] : []),
      ...(text.includes('...') ? [`has three dots in ${language}`] : []),
      ...(/undefined|\[object|NaN|null\b/.test(text) ? [`has a hole in ${language}`] : []),
    ]),
    exceptions: [],
  },
  {
    name: 'texts-plain',
    what: 'English texts are plain: no filler, nothing that looks down on the reader, nothing left to do.',
    scope: 'texts',
    check: perText(({ en }) => {
      const word = banned.exec(en)?.[0]
      return word === undefined ? [] : [`says ${word}`]
    }),
    exceptions: [],
  },
  {
    name: 'texts-polite',
    what: 'Korean sentences are written in the polite form, as everywhere in the product.',
    scope: 'texts',
    check: perText(({ ko }) =>
      /(한다|이다|있다|없다|된다|하라|해라)[.!]/.test(ko) ? ['is not in the polite form'] : [],
    ),
    exceptions: [],
  },
  {
    name: 'sentences-once',
    what: 'No sentence of twelve words or more is written twice: one of the two would be forgotten.',
    scope: 'wording',
    check: (facts) => {
      const where = new Map<string, string[]>()
      for (const [path, text] of facts.wording)
        for (const sentence of sentencesIn(text))
          where.set(sentence, [...(where.get(sentence) ?? []), path])
      return [...where]
        .filter(([, paths]) => paths.length > 1)
        .map(([sentence, paths]) => ({
          id: sentence,
          what: `is written in ${paths.join(' and ')}`,
        }))
    },
    exceptions: [
      'A pairing has users on Skype for Business Server; each SIP domain needs its own.',
      '온-프레미스 Exchange 배포가 있고, 이 SMTP 도메인은 자동 검색 호스트의 도메인이 아닙니다.',
      'OAuth is a standard for authorization in which servers exchange signed tokens instead of user names and passwords.',
      'OAuth는 사용자 이름과 암호 대신 서명된 토큰을 서버끼리 주고받는 표준 권한 부여 방식입니다.',
      'The account that runs it must be in RTC Local User Administrators.',
      'The provider is listed with this ProxyFqdn; Enabled and EnabledSharedAddressSpace are True, HostsOCSUsers and IsLocal are False.',
      '공급자에 이 ProxyFqdn이 표시되고, Enabled와 EnabledSharedAddressSpace 값이 True, HostsOCSUsers와 IsLocal 값이 False입니다.',
    ].map((id) => ({
      id,
      why: 'words of several tasks or records that share one step; to be written once',
    })),
  },
  {
    name: 'no-placeholder-domains',
    what: 'No fact holds a made-up domain, and words do only where they show how an answer is typed.',
    scope: 'texts',
    check: (facts) => [
      ...factTexts(facts)
        .filter(([, text]) => placeholderDomain.test(text))
        .map(([id]) => ({ id, what: 'holds a made-up domain' })),
      ...perLanguage((text, language) =>
        placeholderDomain.test(text) && /\.(com|org|net)\b/.test(text)
          ? [`holds a made-up domain in ${language}`]
          : [],
      )(facts),
    ],
    exceptions: [{ id: 'steps.listHint', why: 'shows how many names are typed at once' }],
  },
  {
    name: 'facts-clean',
    what: 'No text in the facts has spaces around it or invisible characters.',
    scope: 'tasks',
    check: (facts) =>
      factTexts(facts)
        .filter(
          ([id, text]) =>
            (text !== text.trim() && !id.includes('.text.')) || /[\p{Cc}\p{Cf}\u00a0]/u.test(text),
        )
        .map(([id]) => ({ id, what: 'has spaces around it or what nobody sees' })),
    exceptions: [],
  },
]
