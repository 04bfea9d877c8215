import { deliverWorker } from '#ui/trusted-scripts.ts'
import { type Delivered, type Order, type Progress, type Report, fulfil } from './work.ts'

/** No worker starts from a file on disk, or under a host's stricter policy: there the page itself makes it. */
const started = (): Worker | null => {
  if (location.protocol === 'file:') return null
  try {
    const address = deliverWorker()
    return address === null ? null : new Worker(address, { type: 'module' })
  } catch {
    return null
  }
}

/**
 * Makes a deliverable beside the page, so that the page never waits for it.
 * @param signal ends the work; the promise is then rejected
 */
export const make = async (
  order: Order,
  progress: Progress,
  signal: AbortSignal,
): Promise<Delivered> => {
  const worker = started()
  if (worker === null) return fulfil(order, progress)
  return new Promise((resolve, reject) => {
    const stop = () => worker.terminate()
    signal.addEventListener('abort', () => {
      stop()
      reject(new DOMException('Cancelled', 'AbortError'))
    })
    worker.addEventListener('error', (event) => {
      stop()
      reject(new Error(event.message))
    })
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.is === 'progress') {
        progress(data.done, data.of)
        return
      }
      stop()
      if (data.is === 'delivered') resolve(data.delivered)
      else reject(new Error(data.message))
    })
    worker.postMessage(order)
  })
}
