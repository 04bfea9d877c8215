import type { FeatureId } from './features.ts'
import type { Sources } from './sources.ts'

/** Days on which EWS in Exchange Online changes. Sources: ews-allowed-apps, ews-retirement. */
export const ewsDays = {
  /** the list of allowed applications is known */
  announced: '2026-06-19',
  /** blocked tenant by tenant, unless an administrator allows it */
  blocked: '2026-10-01',
  /** off for good, and the setting with it */
  gone: '2027-04-01',
} as const

type EwsUse = {
  readonly feature: FeatureId
  /** who talks EWS to the mailbox */
  readonly by: 'server' | 'client' | 'both'
  readonly sources: Sources
}

/**
 * Features of users on Skype for Business Server that talk EWS to a mailbox in Exchange Online. No page
 * of Microsoft lists them: each is Tandem's conclusion (source tandem) from what its other sources show.
 */
export const ewsUses = [
  {
    feature: 'contact-list',
    by: 'both',
    sources: ['test-csexstoragenotification', 'unified-contact-store', 'tandem'],
  },
  {
    feature: 'archiving',
    by: 'server',
    sources: ['debug-csstorageservicefailures', 'exchange-archiving', 'tandem'],
  },
  {
    feature: 'history-server',
    by: 'server',
    sources: ['debug-csstorageservicefailures', 'tandem'],
  },
  { feature: 'history-missed', by: 'client', sources: ['compatibility', 'tandem'] },
  { feature: 'calendar-status', by: 'both', sources: ['skype-hf-2025-08', 'tandem'] },
  { feature: 'photos', by: 'client', sources: ['high-resolution-photos', 'tandem'] },
] as const satisfies readonly EwsUse[]

export const ewsFeatures = ewsUses.map(({ feature }) => feature)
