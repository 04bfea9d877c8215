import { describe, expect, it } from 'vitest'
import { taskIds, tasks as knownTasks } from '#knowledge/procedures/index.ts'
import { onPremises } from '#engine/plan-fixtures.ts'
import { emptyWork, type Plan } from '#plan/plan.ts'
import { bundleFiles } from '../bundle.ts'
import type { Made } from '../deliverable.ts'
import { formatIds, makers } from '../index.ts'
import { markdown } from '../markdown.ts'
import { partsOf } from '../parts.ts'
import { numberedTasks } from '../task-numbers.ts'
import { examples, madeOf } from '../testing/office.ts'
import { partTitle } from './titles.ts'
import { findingActors } from './concerns.ts'
import { packsIn } from './files.ts'
import { isFor } from './formats.ts'
import { involved, order } from './lead.ts'
import { amounts } from './summary.ts'
import { actorIds, actorOf, type LeaveOutId, packIds } from './ids.ts'
import { packOf } from './view.ts'

const withEdge = {
  deployed: true,
  poolFqdn: 'edge.contoso.com',
  servers: [],
  accessFqdn: 'sip.contoso.com',
}
const keysOf = (made: Made) => made.outcome.tasks.map(({ key }) => key)

describe('every task of the knowledge', () => {
  it.each(taskIds)('%s belongs to one team that gets a pack', (id) => {
    expect(actorIds).toContain(actorOf(knownTasks[id].team))
  })
})

describe.each(examples())('the packs of %s', (_, whole) => {
  const packs = actorIds.map((id) => packOf(whole, id))

  it('hold no task of another team, and together all of them once', () => {
    for (const made of packs)
      for (const { team } of made.outcome.tasks) expect(actorOf(team)).toBe(made.pack)
    expect(packs.flatMap(keysOf).toSorted()).toEqual(keysOf(whole).toSorted())
    expect(keysOf(packOf(whole, 'lead'))).toEqual(keysOf(whole))
  })

  it('hold together every undecided task, record, connection and certificate', () => {
    const undecided = ({ outcome }: Made) => outcome.undecided.map((task) => JSON.stringify(task))
    expect(packs.flatMap(undecided).toSorted()).toEqual(undecided(whole).toSorted())
    for (const [id, part] of [
      ['dns', 'records'],
      ['firewall', 'flows'],
      ['pki', 'certificateNames'],
    ] as const) {
      expect(packOf(whole, id).outcome[part]).toEqual(whole.outcome[part])
      for (const other of packs.filter(({ pack }) => pack !== id && id !== 'pki'))
        expect(other.outcome[part]).toEqual([])
    }
  })

  it('keep the numbers of the whole plan', () => {
    const numbers = new Map(numberedTasks(whole.outcome).map((one) => [one.task.key, one.number]))
    for (const made of packs)
      for (const { task, number } of numberedTasks(made.outcome))
        expect(number).toBe(numbers.get(task.key))
  })

  it.each(packIds)('%s: has the titles of its tasks and of no others, and lines to sign', (id) => {
    const made = packOf(whole, id)
    const text = markdown(made)
    const { domain, packs: words } = made.words
    const own = new Set(keysOf(made))
    for (const { task, number } of numberedTasks(whole.outcome)) {
      const line = `**${number}. `
      if (id !== 'lead')
        expect(text.includes(line), domain.task(task).title).toBe(own.has(task.key))
    }
    expect(text).toContain(`## ${words.part.signoff}`)
    const lines = `| ${words.line} | ${words.signName} | ${words.signDate} | ${words.sign} |`
    expect(text.includes(lines)).toBe(amounts(made).length > 0)
    expect(text.includes(words.nothingToSign)).toBe(amounts(made).length === 0)
    for (const part of partsOf(made).filter((one) => !['cover', 'commands'].includes(one)))
      if (!['diagram', 'timeline'].includes(part))
        expect(text).toContain(`## ${partTitle(part, made)}`)
  })

  it('cite every source that they list, numbered without gaps', () => {
    for (const made of [...packs, packOf(whole, 'lead')]) {
      const text = markdown(made)
      const listed = [...text.matchAll(/^(\d+)\. .*https/gm)].map(([, number]) => Number(number))
      const cited = [...text.matchAll(/\\\[(\d+)\\\]/g)].map(([, number]) => Number(number))
      if (cited.length > 0)
        expect(Math.max(...cited)).toBeLessThanOrEqual(made.outcome.sources.length)
      expect(listed).toEqual([...listed].toSorted((a, b) => a - b))
    }
  })
})

describe('a finding about one product', () => {
  const needs = [{ product: 'exchange-se', label: 'RTM', build: '15.2.2562.35' }] as const
  it.each([
    [{ product: 'exchange-2016' }, 'exchange'],
    [{ product: 'lync-2013' }, 'skype'],
  ] as const)('touches its own team alone: %j', ({ product }, team) => {
    const data = { code: 'out-of-support', deployment: 'D', product, date: '', paid: null } as const
    expect(findingActors({ ...data, paths: [] })).toEqual([team])
  })
  it('touches it also by its build', () => {
    const below = [{ deployment: 'Mail', build: '15.2.2562.17', needs }]
    const data = { code: 'minimum-build', purpose: 'hybrid-with-skype', below } as const
    expect(findingActors({ ...data, unknown: [] })).toEqual(['exchange'])
  })
})

describe('the order of the project lead', () => {
  const rowsOf = (made: Made) =>
    order(made).flatMap((block) => (block.is === 'table' ? block.rows.slice(1) : []))
  it.each(examples())('names every team that %s asks something of', (_, made) => {
    const { packs } = made.words
    const inOrder = rowsOf(packOf(made, 'lead')).filter(([phase]) => phase !== undefined)
    const byPhase = inOrder.slice(involved(made).length)
    for (const id of involved(made))
      expect(byPhase.map(([, team]) => team)).toContain(packs.name[id])
  })
})

describe('what is accepted of a connection', () => {
  const made = packOf(madeOf(onPremises({ edge: withEdge })), 'firewall')
  const rows = markdown(made)
    .split('\n')
    .filter((line) => line.startsWith('| [ ] |'))

  it('says from where and to where, and the way back where there is one', () => {
    expect(rows).toHaveLength(made.outcome.flows.length)
    for (const row of rows) expect(row).toMatch(/From: [^ ].* To: [^ ]/)
    expect(rows.filter((row) => row.includes('The other way round')).length).toBe(
      made.outcome.flows.filter(({ bothWays }) => bothWays).length,
    )
  })
  it('asks no try of UDP', () => {
    const udp = rows.filter((row) => row.includes('UDP'))
    expect(udp.length).toBeGreaterThan(0)
    for (const row of udp) expect(row).not.toContain('Opens.')
  })
})

describe('what is left out', () => {
  const plain = examples()[6]?.[1].plan as Plan
  const secret: Plan = {
    ...plain,
    organization: { ...plain.organization, users: 918_273 },
    pairings: plain.pairings.map((pairing) => ({ ...pairing, users: 737_373 })),
    work: Object.fromEntries(
      madeOf(plain).outcome.tasks.map(({ key }) => [
        key,
        { ...emptyWork, note: 'secret note', owner: 'Secret Owner', due: '2031-03-17' },
      ]),
    ),
  }
  const trace: Readonly<Record<LeaveOutId, RegExp>> = {
    notes: /secret note/,
    owners: /Secret Owner/,
    dates: /2031-03-17/,
    users: /737,?373|918,?273/,
    findings: /exchange-2010-oauth|Exchange 2010 takes no part in OAuth/,
  }
  const everything = (made: Made): string =>
    [
      ...formatIds.map((id) => makers[id](made)),
      ...bundleFiles(made).map(({ content }) => String(content)),
    ].join('\n')
  const whole = madeOf(secret)

  it.each(Object.entries(trace))(
    '%s: are in no file, of the plan and of every pack',
    (id, found) => {
      expect(found.test(everything(whole))).toBe(true)
      for (const pack of [null, ...packIds])
        expect(
          found.test(everything(packOf(whole, pack, [id as LeaveOutId]))),
          pack ?? 'whole',
        ).toBe(false)
    },
  )

  it('is said on the cover', () => {
    expect(markdown(packOf(whole, 'dns', ['notes']))).toContain(
      whole.words.packs.copyWithout(whole.words.packs.leave.notes),
    )
    expect(markdown(packOf(whole, 'dns'))).not.toContain('Left out')
  })

  it('changes nothing where nothing is left out', () => {
    expect(packOf(whole, null)).toBe(whole)
  })
})

describe('formats', () => {
  it.each([
    ['dns', 'dns-bind', true],
    ['pki', 'dns-bind', false],
    ['firewall', 'flows-csv', true],
    ['dns', 'flows-csv', false],
    ['voice', 'docx', true],
    ['lead', 'plan', false],
    [null, 'plan', true],
  ] as const)('%s gets %s: %s', (pack, kind, offered) => {
    expect(isFor(kind, pack)).toBe(offered)
  })
})

describe('the archive', () => {
  const [, whole] = examples()[6] ?? []
  it('has a folder for each pack that asks something, with the files of that team', () => {
    const made = whole as Made
    const names = bundleFiles(made).map(({ name }) => name)
    for (const { pack } of packsIn(made)) expect(names).toContain(`packs/${pack}/pack.md`)
    expect(names).toEqual(
      expect.arrayContaining([
        'packs/dns/windows-dns.ps1',
        'packs/firewall/ports.csv',
        'packs/pki/names.csv',
        'packs/exchange/scripts/01-ready-ems.ps1',
      ]),
    )
    expect(names.filter((name) => name.startsWith('packs/firewall/'))).toHaveLength(2)
  })
})
