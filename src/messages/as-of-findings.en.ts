import type { FeatureId } from '#knowledge/features.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import type { MinimumBuild } from '#knowledge/minimum-builds.ts'
import type { UpgradePath } from '#knowledge/upgrade-paths.ts'
import type { AsOfFindingData } from '#engine/as-of-finding-data.ts'

type Of<Code> = Extract<AsOfFindingData, { code: Code }>
type Words = { title: string; why: string; remedy: string }

const product = (id: ProductId) => products[id].name
const list = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items)
const either = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(items)

const paidStates = {
  within: 'At the as-of date whoever bought the period gets them.',
  between: 'At the as-of date no period runs.',
  over: 'At the as-of date they have ended too.',
}

const paidUpdates = ({ periods, levels, state }: NonNullable<Of<'out-of-support'>['paid']>) =>
  [
    `After that day, paid security updates (ESU) came in periods, each sold on its own: ${list(periods.map(({ from, until }) => `${from} to ${until}`))}.`,
    `They were critical and important ones only, brought no support, and did not extend the lifecycle${levels === null ? '' : `; only ${either(levels)} got them`}.`,
    paidStates[state],
  ].join(' ')

const step = ({ from, to, how, levels }: UpgradePath): string => {
  const moved = products[to].side === 'exchange' ? 'mailboxes' : 'users'
  return how === 'in-place'
    ? `${product(to)} is installed over ${levels === null ? product(from) : `${product(from)} ${either(levels)}`}.`
    : `Put servers of ${product(to)} beside those of ${levels === null ? product(from) : `${product(from)} ${either(levels)}`}, and move the ${moved} to them.`
}

const outOfSupport = ({ deployment, date, paid, paths, ...data }: Of<'out-of-support'>): Words => ({
  title: `${deployment}: support for ${product(data.product)} ended on ${date}`,
  why:
    paid === null
      ? 'Microsoft provides neither security updates nor help after that day.'
      : paidUpdates(paid),
  remedy:
    paths.length === 0
      ? 'Move to a version that is supported at the as-of date, or to the online service. No source that Tandem knows names a direct way up from this version.'
      : `${paths.map(step).join(' Then: ')} Or move to the online service.`,
})

const coexistence = ({ refusal, older, newer }: Of<'coexistence'>): Words => {
  const who = `${list(older)} beside ${list(newer)}`
  switch (refusal) {
    case 'se':
      return {
        title: `${who}: setup of Exchange Server SE refuses Exchange Server 2013`,
        why: 'Setup stops where the organization still has a server of version 2013. Where the two are organizations of their own, nothing stands in the way.',
        remedy:
          'Move the mailboxes off Exchange Server 2013 and remove its servers before Subscription Edition is set up.',
      }
    case '2019-cu15':
      return {
        title: `${who}: Exchange Server 2019 stays at CU14 while Exchange Server 2013 is there`,
        why: 'Setup of CU15 stops where the organization still has a server of version 2013.',
        remedy: 'Remove Exchange Server 2013 before CU15 is installed.',
      }
    case 'se-cu2':
      return {
        title: `${who}: a later update of Exchange Server SE will refuse Exchange Server 2016 and 2019`,
        why: 'Microsoft says that CU2 will stop where the organization still has one of them, and plans it for the first half of 2027. No day is set: CU1, which comes before it, was put off twice and has had no date since 2026-08-14.',
        remedy:
          'Plan the end of the older servers before CU2. Until then they can stay beside Subscription Edition.',
      }
  }
}

type Ews = Of<'ews-retirement'>

const ewsTitle = ({ stage, state }: Ews): string => {
  if (stage === 'gone') return 'EWS in Exchange Online is switched off for good at the as-of date'
  switch (state) {
    case 'blocked':
      return 'the tenant blocks EWS in Exchange Online'
    case 'no-list':
      return 'the tenant allows EWS in Exchange Online to no application'
    case 'allow-list':
      return 'EWS in Exchange Online is open to listed applications only, and ends on 2027-04-01'
    case 'not-set':
    case null:
      return stage === 'ahead'
        ? 'Exchange Online blocks EWS soon after the as-of date'
        : 'Exchange Online blocks EWS by default at the as-of date'
  }
}

const ewsStates = {
  'not-set':
    'EwsEnabled is not set in this tenant: from 2026-10-01 on such tenants are switched to False.',
  'allow-list':
    'EwsEnabled is True with a list of its own: an application passes if its ID is on it. With which ID Skype for Business Server comes is not documented.',
  'no-list':
    'EwsEnabled is True with an empty list: nothing passes but the traffic of organization relationships. Microsoft has announced to fill an empty list from what was used in 60 days.',
  blocked: 'EwsEnabled is False: every call is refused with HTTP 403.',
}

const ewsRetirement = (data: Ews, name: FeatureName): Words => ({
  title: `${list(data.pairings)}: ${ewsTitle(data)}`,
  why: [
    'From 2026-10-01 on Microsoft blocks EWS in Exchange Online tenant by tenant, unless an administrator allows it to listed applications, and on 2027-04-01 it switches EWS and this setting off without exception. EWS in Exchange Server stays.',
    ...(data.stage === 'gone'
      ? []
      : [
          data.state === null
            ? 'What EwsEnabled is in this tenant is not answered yet.'
            : ewsStates[data.state],
        ]),
    `No source says which features of Skype for Business Server end with it, or whether they get a replacement. By Tandem’s own reading these wanted ones reach the mailbox over EWS: ${list(data.features.map(name))}.`,
  ].join(' '),
  remedy:
    data.stage === 'gone'
      ? 'Test these features before you promise them. Those that fail need the mailbox in Exchange Server.'
      : 'Read the setting and the report of EWS usage, and put the applications needed on the list without losing others: the checklist has both tasks. Plan for the time after 2027-04-01. Microsoft first named the end of August 2026 as the last day to set up a list of one’s own, and later the end of September.',
})

const purposes = {
  'hybrid-application': 'the hybrid application',
  'hybrid-with-skype': 'the hybrid application beside Skype for Business Server',
  'graph-coexistence': 'free/busy over Microsoft Graph',
  'skype-hybrid-application': 'the hybrid application of Skype for Business Server',
  'tenant-hybrid': 'hybrid with Microsoft 365',
  'modern-authentication': 'hybrid modern authentication',
  tls: 'TLS 1.2 only',
}
const purposeReasons = {
  'hybrid-application':
    'With an older build the script for the dedicated application does not do its work, and Exchange Online refuses EWS to the shared application since 2025-10-31.',
  'hybrid-with-skype':
    'With an older build the dedicated application breaks the integration with Skype for Business Server; the security update of December 2025 mends it.',
  'graph-coexistence':
    'Free/busy, MailTips and photos between Exchange and Exchange Online go over EWS until an update of May 2026 or later lets them go over Microsoft Graph; EWS in Exchange Online ends on 2027-04-01.',
  'skype-hybrid-application':
    'Others report that only the updates of August 2025 give Skype for Business Server an application of its own for Exchange Online. Microsoft’s own text was not found.',
  'tenant-hybrid':
    'Microsoft Teams and Cloud Voicemail beside the servers need the hybrid with Microsoft 365, and since 2022-07-31 Microsoft supports that from this build on only.',
  'modern-authentication': 'Hybrid modern authentication begins with this cumulative update.',
  tls: 'Exchange Online takes TLS 1.2 only. From this build on TLS 1.0 and 1.1 can be switched off on Skype for Business Server; before it they stay on beside TLS 1.2.',
}
const needs = (builds: readonly MinimumBuild[]) =>
  either(builds.map(({ label, build }) => `${label} ${build}`))

const minimumBuild = ({ purpose, below, unknown }: Of<'minimum-build'>): Words => {
  const old = list(below.map(({ deployment }) => deployment))
  const silent = list(unknown.map(({ deployment }) => deployment))
  return {
    title:
      below.length > 0
        ? `${old}: the build is too old for ${purposes[purpose]}`
        : `${silent}: is the build new enough for ${purposes[purpose]}?`,
    why: [
      purposeReasons[purpose],
      ...below.map((one) => `${one.deployment} has ${one.build}; needed: ${needs(one.needs)}.`),
      ...unknown.map((one) => `${one.deployment}: not given; needed: ${needs(one.needs)}.`),
    ].join(' '),
    remedy: [
      ...(below.length > 0 ? ['Bring every server to that build first.'] : []),
      ...(unknown.length > 0 ? [`Give the lowest build of the servers of ${silent}.`] : []),
    ].join(' '),
  }
}

const richCoexistence = ({ deployments, stage }: Of<'rich-coexistence'>): Words => ({
  title:
    stage === 'gone'
      ? `${list(deployments)}: no free/busy, MailTips and photos with Exchange Online any more`
      : `${list(deployments)}: free/busy, MailTips and photos with Exchange Online end on 2027-04-01`,
  why: 'They go over EWS in Exchange Online. Only Exchange Server SE gets the update that lets them go over Microsoft Graph instead; Exchange Server 2016 and 2019 do not, not even as paid updates.',
  remedy: 'Move these mailboxes to Exchange Server SE or to Exchange Online before that day.',
})

const cloudArchive = ({ deployments, stage, archiving }: Of<'cloud-archive'>): Words => ({
  title: `${list(deployments)}: does a mailbox have its archive in Exchange Online?`,
  why: [
    stage === 'gone'
      ? 'Moving items from a mailbox in Exchange Server to an archive in Exchange Online went over EWS in Exchange Online, which is switched off for good. On 2026-10-01 Microsoft expected another way within months; no later word was found.'
      : 'Moving items from a mailbox in Exchange Server to an archive in Exchange Online still goes over EWS in Exchange Online, also where free/busy goes over Microsoft Graph. Microsoft expects another way before EWS ends on 2027-04-01. Mailboxes without such an archive are not affected.',
    ...(archiving
      ? [
          'Skype for Business writes archived content to the mailbox itself; no source says whether a retention policy moves it on to the archive.',
        ]
      : []),
  ].join(' '),
  remedy:
    stage === 'gone'
      ? 'List the mailboxes that have one, read what Microsoft says now, and test that items still move before you rely on it.'
      : 'List the mailboxes that have one. While there is one, leave the hybrid application its EWS permission, keep EwsEnabled at True, and keep the ID of the application on the tenant’s list.',
})

const teamsStates = {
  'not-set': ewsStates['not-set'],
  'allow-list':
    'EwsEnabled is True with a list of its own: the calendar works if the ID of Teams is on it.',
  'no-list': 'EwsEnabled is True with an empty list: the calendar is blocked as well.',
  blocked: 'EwsEnabled is False: the calendar is blocked as well.',
}

const ewsTeams = ({ pairings, stage, state }: Of<'ews-teams'>): Words => ({
  title:
    state === 'blocked' || state === 'no-list'
      ? `${list(pairings)}: the tenant blocks EWS, and with it the calendar of Teams`
      : `${list(pairings)}: the calendar of Teams needs EWS in Exchange Online`,
  why: [
    stage === 'ahead'
      ? 'From 2026-10-01 on Microsoft blocks EWS in Exchange Online unless the tenant allows it to listed applications.'
      : 'Since 2026-10-01 Microsoft has blocked EWS in Exchange Online unless the tenant allows it to listed applications.',
    'Its page counts the calendar of Teams among what is blocked then; it does not say what Teams does after 2027-04-01.',
    state === null ? 'What EwsEnabled is in this tenant is not answered yet.' : teamsStates[state],
  ].join(' '),
  remedy:
    'Check that cc15fd57-2c6c-4117-a88c-83b1d56b4bbe is on the list; where the tenant has a policy by user agent, its agent must be allowed too. The checklist has both tasks.',
})

type FeatureName = (id: FeatureId) => string

/** The words of such a finding in English. */
export const asOfFindingEn = (data: AsOfFindingData, name: FeatureName): Words => {
  switch (data.code) {
    case 'out-of-support':
      return outOfSupport(data)
    case 'coexistence':
      return coexistence(data)
    case 'ews-retirement':
      return ewsRetirement(data, name)
    case 'minimum-build':
      return minimumBuild(data)
    case 'rich-coexistence':
      return richCoexistence(data)
    case 'cloud-archive':
      return cloudArchive(data)
    case 'ews-teams':
      return ewsTeams(data)
  }
}
