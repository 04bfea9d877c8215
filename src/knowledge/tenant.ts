/**
 * What EwsEnabled can be in a tenant: not set; True with a list of allowed applications of its own; True
 * with an empty list, so that no application passes; False. Source: ews-retirement.
 */
export const ewsStates = ['not-set', 'allow-list', 'no-list', 'blocked'] as const

/** How Exchange is joined to a tenant: not at all; classic hybrid, full or minimal; modern hybrid (Hybrid Agent). */
export const hybridKinds = ['none', 'classic', 'agent'] as const

/**
 * EWS in Exchange Online: blocked tenant by tenant from the first day on, unless an administrator allows it,
 * and off for good on the second. Source: ews-retirement.
 */
export const ewsRetirement = { blockedFrom: '2026-10-01', offOn: '2027-04-01' } as const
