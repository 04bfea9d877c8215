/** What the first click into a plan needs, and what the steps after it do. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('#plan/plan.ts'),
  () => import('#plan/file.ts'),
  () => import('#storage/plan-store.ts'),
  () => import('./shell/PlanRoute.tsx'),
  () => import('./screens/step/StepScreen.tsx'),
  () => import('./outcome/OutcomePanel.tsx'),
  () => import('./screens/step/CertificatesForm.tsx'),
]

// Safari has none yet.
const whenIdle = (act: () => void) => {
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act, 200)
}

/** Loads the screens of a plan one after the other while nothing else is to do. */
export const prefetch = ([part, ...rest] = parts): void => {
  if (part === undefined) return
  whenIdle(() => {
    // Without the network it is asked for again when it is needed.
    part().then(
      () => prefetch(rest),
      () => undefined,
    )
  })
}
