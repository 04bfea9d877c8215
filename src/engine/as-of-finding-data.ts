import type { FeatureId } from '#knowledge/features.ts'
import type { BuildPurposeId, MinimumBuild } from '#knowledge/minimum-builds.ts'
import type { PaidUpdates, ProductId } from '#knowledge/products.ts'
import type { EwsState } from '#knowledge/tenant.ts'
import type { Refusal, UpgradePath } from '#knowledge/upgrade-paths.ts'

/** Where the as-of date lies in the periods of paid updates: in one, between two, after the last. */
export type PaidState = 'within' | 'between' | 'over'

/** What findings say that judge products, builds and services at the as-of date. */
export type AsOfFindingData =
  | {
      readonly code: 'out-of-support'
      readonly deployment: string
      readonly product: ProductId
      readonly date: string
      /** security updates that were sold after the end of support, and where the as-of date lies in them */
      readonly paid: (PaidUpdates & { readonly state: PaidState }) | null
      /** the way up, step by step; empty where no source names one */
      readonly paths: readonly UpgradePath[]
    }
  | {
      readonly code: 'coexistence'
      readonly refusal: Refusal['id']
      readonly older: readonly string[]
      readonly newer: readonly string[]
    }
  | {
      readonly code: 'ews-retirement'
      readonly pairings: readonly string[]
      /** wanted features that it may end */
      readonly features: readonly FeatureId[]
      /** before the first day of blocking, from it on, or from the final end on */
      readonly stage: 'ahead' | 'blocked' | 'gone'
      readonly state: EwsState | null
    }
  | {
      readonly code: 'minimum-build'
      readonly purpose: BuildPurposeId
      readonly below: readonly {
        readonly deployment: string
        readonly build: string
        readonly needs: readonly MinimumBuild[]
      }[]
      /** deployments whose build is not given */
      readonly unknown: readonly {
        readonly deployment: string
        readonly needs: readonly MinimumBuild[]
      }[]
    }
  | {
      /** free/busy, MailTips and photos between Exchange and Exchange Online without EWS */
      readonly code: 'rich-coexistence'
      readonly deployments: readonly string[]
      readonly stage: 'blocked' | 'gone'
    }
  | {
      /** mailboxes in Exchange Server with an archive in Exchange Online still need EWS there */
      readonly code: 'cloud-archive'
      readonly deployments: readonly string[]
      readonly stage: 'blocked' | 'gone'
      /** archiving of Skype content is wanted, or not excluded yet */
      readonly archiving: boolean
    }
  | {
      /** the calendar of Microsoft Teams talks EWS to mailboxes in Exchange Online */
      readonly code: 'ews-teams'
      readonly pairings: readonly string[]
      readonly stage: 'ahead' | 'blocked'
      readonly state: EwsState | null
    }
