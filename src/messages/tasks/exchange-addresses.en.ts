import type { exchangeAddresses } from '#knowledge/procedures/exchange-addresses.ts'
import { readOnlyEn as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

export const exchangeAddressesEn: ProcedureWords<keyof typeof exchangeAddresses> = {
  'exchange-addresses': () => ({
    title: 'Collect the addresses of Exchange Server, and see that they take OAuth',
    why: 'The tenant must know every address under which clients or services ask Exchange Server with a token, and each virtual directory behind it must take tokens.',
    do: 'Note every host in the internal and external addresses: MAPI over HTTP, EWS, the offline address book and Autodiscover.',
    verify:
      'OAuth is among the methods of every MAPI directory, and OAuthAuthentication is True for the others. Where it is missing, add it with the matching Set- cmdlet for that directory before you go on.',
    rollback: readOnly,
  }),
  'exchange-names': ({ names }) => ({
    title: 'Register the addresses of Exchange Server in the tenant',
    why: 'Microsoft Entra ID issues tokens for mailboxes in Exchange Server only for addresses that are names of its service principal. Modern authentication and the calendar of Microsoft Teams need it.',
    do: `Look at the printed list first: the Hybrid Configuration Wizard may have added them already. The list is sent whole, so do not leave any out; as it was before it is kept in spn-exchange-before.txt in C:\\OAuthConfig. Put the external host of EWS in place of the placeholder, and repeat that line for every further host that was collected.${names['autodiscover-host'] ? ` From the plan: ${names['autodiscover-host']}.` : ''}`,
    verify: 'Every host that was collected is listed, with https:// before it.',
    rollback:
      'The list is sent again without these addresses; those that spn-exchange-before.txt has stay. Repeat the line for further hosts here as well.',
  }),
}
