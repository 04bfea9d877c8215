import type { Outcome, TaskOutcome } from '#engine/outcome.ts'
import type { Messages } from '#messages/index.ts'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from './diagram/scene.ts'
import type { LeaveOutId, PackId } from './packs/ids.ts'

/** An outcome, or what of it concerns one reader; `whole`: all tasks of the plan, which give the numbers. */
export type View = Outcome & { readonly whole?: readonly TaskOutcome[] }

/** Makes a PNG of a drawing, so many times as large as it is. */
export type Raster = (scene: Scene, scale: number) => Promise<Uint8Array<ArrayBuffer>>

/** All that a deliverable is made from; `words` may be in another language than the screen. */
export type Made = {
  readonly plan: Plan
  readonly outcome: View
  readonly words: Messages
  /** whose pack it is; absent: the whole plan */
  readonly pack?: PackId
  /** what the reader must not see, and is not in plan and outcome any more */
  readonly leftOut?: readonly LeaveOutId[]
  /** absent where there is no canvas, as in the terminal: documents then have no drawings */
  readonly raster?: Raster
}

/** A file of a deliverable that has several; `name` may hold folders, with `/` between them. */
export type DeliverableFile = { readonly name: string; readonly content: string | Uint8Array }
