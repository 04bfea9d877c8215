/**
 * What EwsEnabled can be in a tenant: not set; True with a list of allowed applications of its own; True
 * with an empty list, so that no application passes; False. Source: ews-retirement.
 */
export const ewsStates = ['not-set', 'allow-list', 'no-list', 'blocked'] as const
export type EwsState = (typeof ewsStates)[number]

/** How Exchange is joined to a tenant: not at all; classic hybrid, full or minimal; modern hybrid (Hybrid Agent). */
export const hybridKinds = ['none', 'classic', 'agent'] as const
export type HybridKind = (typeof hybridKinds)[number]
