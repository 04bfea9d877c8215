import { strFromU8, unzipSync } from 'fflate'
import { outcomeOf } from '#engine/outcome-of.ts'
import { onPremises } from '#engine/plan-fixtures.ts'
import { messages } from '#messages/index.ts'
import { languages } from '#messages/languages.ts'
import { readPlanText } from '#plan/file.ts'
import { emptyWork, type Plan } from '#plan/plan.ts'
import fourthCoffee from '../../../examples/fourth-coffee-history.json'
import hanbit from '../../../examples/hanbit-modern.json'
import litware from '../../../examples/litware-on-premises.json'
import woodgrove from '../../../examples/woodgrove-hybrid.json'
import type { Made } from '../deliverable.ts'

/** Names that would do harm where they are not quoted, or that XML cannot hold. */
export const hostile = [
  `'"\`‘’‚‛“”„‟«»`,
  '$(Get-Process) `whoami`',
  "=cmd|' /C calc'!A0",
  '+1-1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  'one\r\ntwo\u2028three',
  '<script>alert(1)</script>&amp;]]>',
  'right\u202eto\u200fleft',
  'x'.repeat(255),
  'lone \ud800 and \udc00 surrogates',
  'nothing \u0000 and \u0007 bell',
  '_x0041__x000D_',
]

/** Every value of a plan in turn one of the hostile ones. */
export const hostilePlan = (): Plan => {
  const plain = onPremises()
  const plan: Plan = {
    ...plain,
    title: hostile.join(' '),
    customer: hostile[2] ?? '',
    author: hostile[8] ?? '',
    exchange: plain.exchange.flatMap((item) =>
      hostile.map((name, at) => ({ ...item, id: `ex-${at}`, name, servers: [name], build: name })),
    ),
    pairings: hostile.map((name, at) => ({
      id: `pa-${at}`,
      name,
      exchange: `ex-${at}`,
      skype: 'sk',
      users: at,
    })),
  }
  const { tasks } = outcomeOf(plan)
  const work = tasks.map(({ key }, at) => {
    const text = hostile[at % hostile.length] ?? ''
    const note = at === 0 ? `${'note '.repeat(8000)}end` : text
    return [key, { ...emptyWork, owner: text, due: at % 2 === 0 ? '2026-12-24' : text, note }]
  })
  return { ...plan, work: Object.fromEntries(work) as Plan['work'] }
}

export const madeOf = (plan: Plan, language: (typeof languages)[number] = 'en'): Made => ({
  plan,
  outcome: outcomeOf(plan),
  words: messages[language],
})

const files = {
  'fourth-coffee-history': fourthCoffee,
  'hanbit-modern': hanbit,
  'litware-on-premises': litware,
  'woodgrove-hybrid': woodgrove,
}

/** The example plans in every language, by name. */
export const examples = (): [name: string, made: Made][] =>
  Object.entries(files).flatMap(([name, file]) => {
    const read = readPlanText(JSON.stringify(file))
    if (!read.ok) throw new Error(`${name} is no plan`)
    return languages.map((language): [string, Made] => [
      `${name}.${language}`,
      madeOf(read.plan, language),
    ])
  })

/** The parts of a package that are XML, as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  )

const token =
  /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)*")*)\s*(\/?)>|((?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)+)/iy
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** What is wrong with XML as a parser sees it, or null. */
export const xmlFault = (text: string): string | null => {
  const bad = forbidden.exec(text)
  if (bad !== null) return `forbidden character before ${text.slice(bad.index, bad.index + 40)}`
  const body = text.replace(/^<\?xml [^?]*\?>\s*/, '')
  const open: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < body.length) {
    const at = token.lastIndex
    const found = token.exec(body)
    if (found === null) return `not well-formed: ${body.slice(at, at + 60)}`
    const [, closing, name, attributes = '', empty] = found
    if (name === undefined) continue
    const names = [...attributes.matchAll(/\s([\w:.-]+)="/g)].map((match) => match[1])
    if (new Set(names).size < names.length) return `an attribute twice in <${name}>`
    if (closing === '/' && open.pop() !== name) return `</${name}> closes nothing`
    if (closing === '' && empty === '') open.push(name)
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`
}

/** Text of XML as a reader sees it. */
export const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
