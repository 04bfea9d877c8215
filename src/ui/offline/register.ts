import { build } from '#ui/build.ts'
import { allWritten } from '#ui/saving.ts'
import { serviceWorkerAddress } from '#ui/trusted-scripts.ts'
import { setOffline, setUpdate } from './offline.ts'
import { keepTyped, restoreTyped } from './typed-fields.ts'
import { type Versions, takeOver, whichVersion } from './service-worker-words.ts'

/** How often a page that stays open asks its own host for a newer build, in milliseconds. */
const hour = 3_600_000

const versionsOf = async (worker: ServiceWorker): Promise<Versions> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<Versions>) => resolve(data))
    port1.start()
    worker.postMessage(whichVersion, [port2])
  })

/** Another page may have let it take over already: then only this page is behind. */
const reloadWith = async (worker: ServiceWorker): Promise<boolean> => {
  if (!(await allWritten())) return false
  keepTyped()
  if (worker.state !== 'installed') {
    location.reload()
    return true
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  worker.postMessage(takeOver)
  return true
}

const offer = async (worker: ServiceWorker): Promise<void> =>
  setUpdate({ versions: await versionsOf(worker), reload: async () => reloadWith(worker) })

/** Follows one that is being installed: the first makes the app work offline, any other is an update. */
const follow = (registration: ServiceWorkerRegistration): void => {
  const worker = registration.installing
  if (worker === null) return
  const first = registration.active === null
  if (first) setOffline({ is: 'preparing' })
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && !first) void offer(worker)
    if (worker.state === 'activated') setOffline({ is: 'ready' })
    if (worker.state === 'redundant' && registration.active === null)
      setOffline({ is: 'failed', message: '' })
  })
}

const askForUpdates = (registration: ServiceWorkerRegistration): void => {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < hour) return
    asked = Date.now()
    // Without a network there is nothing newer.
    registration.update().catch(() => undefined)
  })
}

const start = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.register(serviceWorkerAddress(), {
    updateViaCache: 'none',
  })
  if (registration.active !== null) setOffline({ is: 'ready' })
  if (registration.waiting !== null) void offer(registration.waiting)
  follow(registration)
  registration.addEventListener('updatefound', () => follow(registration))
  askForUpdates(registration)
}

/** Makes the app work offline where it can, and says how that stands. */
export const register = async (): Promise<void> => {
  if (build !== 'folder') return
  // Missing where the page is not on HTTPS or localhost.
  if (!('serviceWorker' in navigator)) return setOffline({ is: 'unavailable' })
  try {
    restoreTyped()
    await start()
  } catch (error) {
    setOffline({ is: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
