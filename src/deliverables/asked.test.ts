import { expect, it } from 'vitest'
import { type Command, call } from '#knowledge/commands.ts'
import { askedBy } from './asked.ts'

const printed = (command: Command) => ({ text: '', open: [], command })
const photo: Command = {
  kind: 'powershell',
  calls: [
    call('Set-UserPhoto', { Identity: { ask: 'mailbox' } }),
    call('Get-CsPool', { Identity: { name: 'pool-fqdn' } }),
  ],
}

it('finds what is asked, also within texts, each once', () => {
  const path: Command = {
    kind: 'assign',
    variable: 'path',
    value: { list: [{ text: ['C:\\', { ask: 'photo-path' }, '\\', { ask: 'mailbox' }] }] },
  }
  expect(askedBy([printed(photo), printed(path)])).toEqual(['mailbox', 'photo-path'])
})

it('takes no name of the plan for one', () => {
  expect(askedBy([printed({ kind: 'line', line: 'Get-X -Identity <mailbox>' })])).toEqual([])
})
