import type { Outcome } from '#engine/outcome.ts'
import type { Messages } from '#messages/index.ts'
import type { Plan } from '#plan/plan.ts'

/** All that a deliverable is made from; `words` may be in another language than the screen. */
export type Made = { readonly plan: Plan; readonly outcome: Outcome; readonly words: Messages }

/** A file of a deliverable that has several; `name` may hold folders, with `/` between them. */
export type DeliverableFile = { readonly name: string; readonly content: string | Uint8Array }
