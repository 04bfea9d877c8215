import { exchangeOnline, exchangeServers, oauthExchange } from './conditions.ts'
import type { FeatureId } from './features.ts'
import type { ExchangeProductId } from './products.ts'
import type { SourceId } from './sources.ts'

type OwnStep = {
  readonly features: readonly FeatureId[]
  readonly exchange: readonly ExchangeProductId[]
  readonly source: SourceId
}

/** Features that are set up on a page of their own, once the connection of the checklist is tested. */
export const ownSteps: readonly OwnStep[] = [
  {
    features: ['presence-owa', 'respond-owa', 'meetings-owa'],
    exchange: ['exchange-2016', 'exchange-2019', 'exchange-se'],
    source: 'owa-im-onpremises',
  },
  {
    features: ['contact-list'],
    exchange: [...oauthExchange, ...exchangeOnline],
    source: 'unified-contact-store',
  },
  { features: ['photos'], exchange: oauthExchange, source: 'high-resolution-photos' },
  {
    features: ['archiving'],
    exchange: [...oauthExchange, ...exchangeOnline],
    source: 'exchange-archiving',
  },
  { features: ['voicemail-um'], exchange: exchangeServers, source: 'exchange-um' },
  { features: ['voicemail-um'], exchange: exchangeOnline, source: 'cloud-voicemail' },
]
