import { describe, expect, it } from 'vitest'
import { certificateNeeds } from '#knowledge/certificate-names.ts'
import { flows } from '#knowledge/flows.ts'
import { tasks } from '#knowledge/procedures/index.ts'
import { cmdletsOfCommand, namesOfCommand } from './command-parts.ts'
import { type Explained, explain, scopeOfKey } from './explain.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const leaves = (of: Explained): Explained[] => (of.made === null ? [of] : of.parts.flatMap(leaves))

describe.each([
  ['on premises', onPremises()],
  ['with Exchange Online', withOnline('2026-11-01')],
])('why, %s', (_, plan) => {
  const outcome = outcomeOf(plan)
  const asked = [
    ...outcome.tasks.map(({ id, key }) => ({ id, key, when: tasks[id].when })),
    ...outcome.flows.map(({ key }) => ({ id: key, key, when: flows[key].when })),
    ...outcome.certificateNames.map(({ id, key }) => ({
      id,
      key,
      when: certificateNeeds[id].when,
    })),
  ]
  const explained = asked.map(({ id, key, when }) => ({
    key,
    rule: explain(when, plan, plan.asOf, scopeOfKey(key, id, plan)),
  }))

  it('the rule of everything that is in the plan holds', () => {
    expect(asked.length).toBeGreaterThan(10)
    expect(explained.filter(({ rule }) => rule.state !== 'yes').map(({ key }) => key)).toEqual([])
  })

  it('rests on answers, down to each part', () => {
    const groundless = explained.filter(({ rule }) =>
      leaves(rule).some((part) => part.answers.length === 0),
    )
    expect(groundless.map(({ key }) => key)).toEqual([])
  })
})

describe('what a key is about', () => {
  const plan = onPremises()
  it.each([
    ['exchange-auth:ex', 'exchange-auth', { side: 'exchange', id: 'ex' }],
    ['exchange-um:ex:0', 'exchange-um', { side: 'exchange', id: 'ex' }],
    ['skype-default:sk', 'skype-default', { side: 'skype', id: 'sk' }],
    ['edge-external', 'edge-external', { side: 'plan' }],
  ])('%s', (key, id, scope) => {
    expect(scopeOfKey(key, id, plan)).toMatchObject(scope)
  })
})

describe('the parts of a command', () => {
  it('are its names and cmdlets', () => {
    const { commands } = tasks['skype-partner']
    expect(commands.flatMap(namesOfCommand)).toEqual(['exchange-metadata-url'])
    expect(commands.flatMap(cmdletsOfCommand)).toEqual([
      'Get-CsPartnerApplication',
      'Format-List',
      'New-CsPartnerApplication',
    ])
  })

  it('name every value that a printed command takes from the plan', () => {
    const plan = onPremises({ autodiscover: { host: '', internalUri: '', oauthUrl: '' } })
    const missed = outcomeOf(plan)
      .tasks.flatMap(({ commands, verify, rollback }) => [
        ...commands,
        ...verify,
        ...(rollback ?? []),
      ])
      .filter(({ open, command }) => open.some((id) => !namesOfCommand(command).includes(id)))
    expect(missed).toEqual([])
  })
})
