import { type Condition, exchangeOnline, skypeServers } from './conditions.ts'
import { ewsRetirement } from './tenant.ts'

/** Pairs of products that Microsoft's pages describe steps for; what no page describes gets no steps. */
const until2019 = ['lync-2013', 'skype-2015', 'skype-2019'] as const
const skypeSince2015 = ['skype-2015', 'skype-2019', 'skype-se'] as const

/** Exchange Server with server-to-server authentication. Sources: integrate-2025, partner-applications. */
export const exchangeServerPairs = {
  any: [
    { pairs: { exchange: ['exchange-2013'], skype: until2019 } },
    {
      pairs: {
        exchange: ['exchange-2016', 'exchange-2019', 'exchange-se'],
        skype: skypeSince2015,
      },
    },
  ],
} as const satisfies Condition

/** The same without Lync Server 2013, for what came with Skype for Business Server. */
export const exchangeServerPairsSince2015 = {
  any: [
    { pairs: { exchange: ['exchange-2013'], skype: ['skype-2015', 'skype-2019'] } },
    {
      pairs: {
        exchange: ['exchange-2016', 'exchange-2019', 'exchange-se'],
        skype: skypeSince2015,
      },
    },
  ],
} as const satisfies Condition

/** What works over EWS in Exchange Online ends with it. Sources: integrate-2025, ews-retirement. */
export const exchangeOnlineWithEws = {
  all: [
    { pairs: { exchange: exchangeOnline, skype: skypeSince2015 } },
    { before: ewsRetirement.offOn },
  ],
} as const satisfies Condition

/** Outlook on the web of Exchange 2016 and later does not take Lync Server 2013. Source: owa-im-onpremises. */
export const owaPairs = {
  any: [{ pairs: { exchange: ['exchange-2010'], skype: until2019 } }, exchangeServerPairs],
} as const satisfies Condition

/** Exchange UM. Sources: plan-cloud-voicemail, exchange-um, and plan-um for Exchange 2010. */
export const umPairs = {
  pairs: { exchange: ['exchange-2013', 'exchange-2016'], skype: until2019 },
} as const satisfies Condition
export const umPairs2010 = {
  pairs: { exchange: ['exchange-2010'], skype: ['lync-2013', 'skype-2015'] },
} as const satisfies Condition

/** Cloud Voicemail, by the table of plan-cloud-voicemail; Exchange Online had its own UM until 2020-02-28. */
export const cloudVoicemail2019 = {
  pairs: { exchange: ['exchange-2019'], skype: ['skype-2019'] },
} as const satisfies Condition
export const cloudVoicemailPairs = {
  any: [
    cloudVoicemail2019,
    {
      all: [
        { pairs: { exchange: exchangeOnline, skype: until2019 } },
        { not: { before: '2020-02-28' } },
      ],
    },
  ],
} as const satisfies Condition

/** Where the hosting provider of Exchange Online is there already, for Outlook on the web. */
export const withExchangeOnline = {
  pairs: { exchange: exchangeOnline, skype: skypeServers },
} as const satisfies Condition
