import type { FeatureId } from './features.ts'
import type { ExchangeProductId, SkypeProductId } from './products.ts'
import type { SourceId } from './sources.ts'

type OwnStep = {
  readonly features: readonly FeatureId[]
  readonly exchange: readonly ExchangeProductId[]
  readonly skype: readonly SkypeProductId[]
  /** the steps are confirmed from this day on (YYYY-MM-DD) */
  readonly before?: string
  readonly source: SourceId
}

const since2015 = ['skype-2015', 'skype-2019', 'skype-se'] as const

/** Where an edition says that a feature is supported, but no page confirms the steps for these products. */
export const ownSteps: readonly OwnStep[] = [
  {
    features: ['voicemail-um'],
    exchange: ['exchange-2010'],
    skype: ['skype-2019'],
    source: 'exchange-um',
  },
  {
    features: ['voicemail-um'],
    exchange: ['exchange-2016'],
    skype: ['skype-se'],
    source: 'exchange-um',
  },
  {
    features: ['voicemail-um'],
    exchange: ['exchange-online'],
    skype: ['skype-se'],
    source: 'cloud-voicemail',
  },
  {
    features: ['voicemail-um'],
    exchange: ['exchange-online'],
    skype: since2015,
    before: '2020-02-28',
    source: 'exo-um-retirement',
  },
  {
    features: ['history-server'],
    exchange: ['exchange-2010'],
    skype: ['skype-2015', 'skype-2019'],
    source: 'set-csconversationhistoryconfiguration',
  },
  {
    features: ['archive-search'],
    exchange: ['exchange-online'],
    skype: since2015,
    source: 'exchange-archiving',
  },
  {
    features: ['photos'],
    exchange: ['exchange-online'],
    skype: since2015,
    before: '2024-05-10',
    source: 'high-resolution-photos',
  },
]
