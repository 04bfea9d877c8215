import { domainEn } from './domain.en.ts'
import { shellEn } from './shell.en.ts'
import { deliverablesEn } from './ui-deliverables.en.ts'
import { diagramEn } from './ui-diagram.en.ts'
import { editionsEn } from './ui-editions.en.ts'
import { maskingEn } from './ui-masking.en.ts'
import { outcomeEn } from './ui-outcome.en.ts'
import { packsEn } from './ui-packs.en.ts'
import { sharingEn } from './ui-sharing.en.ts'
import { stepsEn } from './ui-steps.en.ts'
import type { Words } from './words.ts'

/** Every word in English but those of tasks, of which there are many: the start does without them. */
export const baseEn = {
  /** which language this is */
  locale: new Intl.Locale('en') as { readonly language: string },
  domain: domainEn,
  shell: shellEn,
  steps: stepsEn,
  outcome: outcomeEn,
  deliverables: deliverablesEn,
  editions: editionsEn,
  diagram: diagramEn,
  packs: packsEn,
  sharing: sharingEn,
  masking: maskingEn,
}

export type BaseMessages = Words<typeof baseEn>
