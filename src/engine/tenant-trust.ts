import { tenantTrust } from '#knowledge/conditions.ts'
import { stateOn } from './conditions.ts'
import type { Grounds } from './grounds.ts'

/** Whether some pairing needs Skype for Business Server and Exchange Online to trust each other. */
export const needsTenantTrust = (grounds: Grounds): boolean =>
  stateOn(grounds, tenantTrust, { side: 'plan' }) === 'yes'
