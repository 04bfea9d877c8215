import { type Plan, emptyPlan } from '#plan/plan.ts'

/** Plans that the tests of the engine begin with. */
export const onPremises = (change: Partial<Plan> = {}): Plan => ({
  ...emptyPlan('p', '2021-03-01'),
  edition: '2021-01',
  organization: {
    ...emptyPlan('p', '2021-03-01').organization,
    sipDomains: ['contoso.com'],
    smtpDomains: ['contoso.com'],
    users: 100,
  },
  exchange: [
    { id: 'ex', name: 'Mail', product: 'exchange-2016', build: '', servers: ['ex01.contoso.com'] },
  ],
  skype: [
    {
      id: 'sk',
      name: 'Pool',
      product: 'skype-2015',
      build: '',
      poolFqdn: 'pool.contoso.com',
      frontEnds: ['fe01.contoso.com', 'fe02.contoso.com'],
      externalWebFqdn: '',
    },
  ],
  pairings: [{ id: 'pa', name: 'Seoul', exchange: 'ex', skype: 'sk', users: 100 }],
  features: ['contact-list', 'voicemail-um'],
  autodiscover: { host: 'autodiscover.contoso.com', internalUri: '', oauthUrl: '' },
  dns: { target: 'ex01.contoso.com', ttl: 3600 },
  ...change,
})

/** The same with every mailbox in Exchange Online. */
export const withOnline = (asOf: string): Plan =>
  onPremises({
    asOf,
    exchange: [{ id: 'ex', name: 'Cloud', product: 'exchange-online', build: '', servers: [] }],
  })
