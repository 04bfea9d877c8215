const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The words of the screen that compares editions. */
export const editionsEn = {
  title: 'Editions of the support matrix',
  intro:
    'Microsoft has published the matrix more than once. Older editions stay readable, and each can be compared with any other.',
  known: 'The editions',
  columns: (n: number) => many(n, 'column', 'columns'),
  planUses: 'the plan’s',
  compare: 'Compare',
  from: 'From edition',
  to: 'To edition',
  same: 'Both are the same edition. Choose two.',
  columnsChanged: (from: number, to: number) => `${many(from, 'column', 'columns')} became ${to}.`,
  columnsKept: (n: number) => `It has ${many(n, 'column', 'columns')} as before.`,
  added: (products: string) => `New in it: ${products}.`,
  dropped: (products: string) => `No longer in it: ${products}.`,
  newPairs: (n: number) =>
    `It speaks of ${many(n, 'combination', 'combinations')} that the other does not.`,
  lostPairs: (n: number) =>
    `Of ${many(n, 'combination', 'combinations')} of the other it says nothing.`,
  changed: 'Combinations that both speak of',
  none: 'Both say the same of every combination that both speak of.',
  remarks: 'The same answer, with a new remark',
  remark: 'Remark',
  feature: 'Feature',
  change: 'Change',
  combinations: 'For',
  news: 'What is new in the knowledge',
  newsIntro: 'What the rules and facts have gained, version by version.',
  newForPlan: 'Concerns this plan',
  disagreements: 'Where sources disagree',
  disagreementsIntro:
    'Both statements are kept, each with its date. As a rule the newest text of Microsoft is followed; where it is another, the reason says why.',
  planMeets: 'This plan meets it',
  link: 'Compare the editions',
}
