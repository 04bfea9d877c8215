import type { Language } from '#messages/languages.ts'

type Example = {
  readonly file: string
  readonly load: () => Promise<string>
  readonly title: Readonly<Record<Language, string>>
  readonly text: Readonly<Record<Language, string>>
}

const raw = (module: { default: string }) => module.default

/** The plans of examples/, loaded when one is opened. */
export const examples: readonly Example[] = [
  {
    file: 'litware-on-premises.json',
    load: async () => raw(await import('../../../../examples/litware-on-premises.json?raw')),
    title: { en: 'Litware: all on premises', ko: 'Litware: 모두 온-프레미스' },
    text: {
      en: 'Exchange 2016, one Skype for Business Server 2015 pool, three Front Ends.',
      ko: 'Exchange 2016, 비즈니스용 Skype 서버 2015 풀 하나, 프런트 엔드 3대.',
    },
  },
  {
    file: 'woodgrove-hybrid.json',
    load: async () => raw(await import('../../../../examples/woodgrove-hybrid.json?raw')),
    title: { en: 'Woodgrove Bank: a hybrid', ko: 'Woodgrove Bank: 하이브리드' },
    text: {
      en: 'Exchange 2010, 2016 and Exchange Online, pools of 2015 and 2019, an Edge pool, 12,000 users in five pairings.',
      ko: 'Exchange 2010, 2016, Exchange Online, 2015 및 2019 풀, 에지 풀, 사용자 조합 5개에 12,000명.',
    },
  },
  {
    file: 'hanbit-modern.json',
    load: async () => raw(await import('../../../../examples/hanbit-modern.json?raw')),
    title: { en: 'Hanbit Electronics: Subscription Edition', ko: '한빛전자: Subscription Edition' },
    text: {
      en: 'Exchange Server SE and Exchange Online with Skype for Business Server SE.',
      ko: 'Exchange Server SE와 Exchange Online, 비즈니스용 Skype 서버 SE.',
    },
  },
  {
    file: 'fourth-coffee-history.json',
    load: async () => raw(await import('../../../../examples/fourth-coffee-history.json?raw')),
    title: { en: 'Fourth Coffee: history', ko: 'Fourth Coffee: 지난 사례' },
    text: {
      en: 'Exchange 2016 with Skype for Business Online, judged on 2020-06-01.',
      ko: 'Exchange 2016과 비즈니스용 Skype Online, 기준일 2020-06-01.',
    },
  },
]
