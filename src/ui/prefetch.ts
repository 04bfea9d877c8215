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
const idle = async (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
    else setTimeout(resolve, 200)
  })

/** Loads the screens of a plan one after the other while nothing else is to do. */
const loadParts = async (): Promise<void> => {
  for (const part of parts) {
    await idle()
    await part()
  }
}

/**
 * Loads what comes next while nothing else is to do; last of all makes the app work offline, as that loads
 * everything.
 * @param start whether this is the start screen, from which the way leads into a plan
 */
export const prefetch = async (start: boolean): Promise<void> => {
  // Without the network it is asked for again when it is needed.
  if (start) await loadParts().catch(() => undefined)
  await idle()
  const { register } = await import('./offline/register.ts')
  await register()
}
