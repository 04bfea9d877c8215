/** The rows of the support matrix in the order of Microsoft's page, each in the area Tandem groups it by. */
export const features = {
  'presence-outlook': { area: 'outlook' },
  'respond-outlook': { area: 'outlook' },
  'meetings-outlook': { area: 'outlook' },
  'presence-owa': { area: 'owa' },
  'respond-owa': { area: 'owa' },
  'meetings-owa': { area: 'owa' },
  'presence-mobile': { area: 'mobile' },
  'meetings-mobile': { area: 'mobile' },
  'calendar-status': { area: 'calendar' },
  'contact-list': { area: 'contacts' },
  photos: { area: 'contacts' },
  delegation: { area: 'calendar' },
  'history-missed': { area: 'history' },
  archiving: { area: 'compliance' },
  'archive-search': { area: 'compliance' },
  'voicemail-um': { area: 'voice' },
  'history-server': { area: 'history' },
} as const satisfies Record<string, { area: string }>

export type FeatureId = keyof typeof features
export type AreaId = (typeof features)[FeatureId]['area']
export const featureIds = Object.keys(features) as FeatureId[]
export const areaIds = [
  'outlook',
  'owa',
  'mobile',
  'calendar',
  'contacts',
  'history',
  'compliance',
  'voice',
] as const satisfies AreaId[]
