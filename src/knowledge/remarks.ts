import type { EditionId } from './editions.ts'
import type { FeatureId } from './features.ts'
import type { ProductId } from './products.ts'
import type { Sources } from './sources.ts'

/** A remark qualifies cells: which editions, features and products it speaks of. Absent means all. */
export type Remark = {
  readonly editions?: readonly EditionId[]
  readonly features?: readonly FeatureId[]
  readonly exchange?: readonly ProductId[]
  readonly skype?: readonly ProductId[]
  /** only where one of the two is a service, not for servers alone */
  readonly withService?: true
  /** how the edition is to be read: it takes nothing away from what the cell says */
  readonly reading?: true
  readonly sources: Sources
}

export const remarks = {
  'photos-clients': { features: ['photos'], sources: ['integrate-2021', 'integrate-2025'] },
  'skype-online-retired': {
    editions: ['2021-01'],
    skype: ['skype-online'],
    sources: ['integrate-2021', 'sfbo-retirement'],
  },
  'cloud-voicemail-supported': {
    editions: ['2021-01'],
    features: ['voicemail-um'],
    withService: true,
    sources: ['integrate-2021'],
  },
  'means-cloud-voicemail': {
    editions: ['2025-06'],
    features: ['voicemail-um'],
    exchange: ['exchange-online'],
    sources: ['integrate-2025', 'exo-um-retirement'],
  },
  'online-um-retired': {
    editions: ['2018-02', '2021-01'],
    features: ['voicemail-um'],
    exchange: ['exchange-online'],
    sources: ['exo-um-retirement'],
  },
  'names-no-version': {
    editions: ['2025-06'],
    exchange: ['exchange-2016', 'exchange-2019', 'exchange-se'],
    reading: true,
    sources: ['integrate-2025', 'tandem'],
  },
} as const satisfies Record<string, Remark>

export type RemarkId = keyof typeof remarks
export const remarkIds = Object.keys(remarks) as RemarkId[]
