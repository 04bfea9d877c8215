import { domainKo } from './domain.ko.ts'
import type { BaseMessages } from './base.en.ts'
import { shellKo } from './shell.ko.ts'
import { deliverablesKo } from './ui-deliverables.ko.ts'
import { diagramKo } from './ui-diagram.ko.ts'
import { editionsKo } from './ui-editions.ko.ts'
import { maskingKo } from './ui-masking.ko.ts'
import { outcomeKo } from './ui-outcome.ko.ts'
import { packsKo } from './ui-packs.ko.ts'
import { sharingKo } from './ui-sharing.ko.ts'
import { stepsKo } from './ui-steps.ko.ts'

/** 작업의 문구를 뺀 모든 한국어 문구. */
export const baseKo: BaseMessages = {
  locale: new Intl.Locale('ko'),
  domain: domainKo,
  shell: shellKo,
  steps: stepsKo,
  outcome: outcomeKo,
  deliverables: deliverablesKo,
  editions: editionsKo,
  diagram: diagramKo,
  packs: packsKo,
  sharing: sharingKo,
  masking: maskingKo,
}
