import type { TaskId } from './procedures/index.ts'

/** Tasks whose outcome somebody must see, or wait for, before what comes after them is run, by the words of their verification. Tandem's own advice. */
export const seenFirst: ReadonlySet<TaskId> = new Set<TaskId>([
  'contact-store-pilot',
  'archiving-policy',
  'hybrid-update',
  'hybrid-free-busy',
  'ews-access-allow',
  'tenant-trust-test',
  'partner-test',
  'teams-hybrid-tenant',
  'teams-hybrid-provider',
  'teams-last-check',
  'teams-mode',
])

/** Tasks for another day, which no script of this change should run: the certificate of IM is renewed when it runs out. */
export const anotherDay: ReadonlySet<TaskId> = new Set<TaskId>(['owa-im-renew'])
