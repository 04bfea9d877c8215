import type { ReachWords } from '#messages/ui-reach.ts'

export type WayId = keyof ReachWords['way']

/** Where every try leads: by RFC 2606 no name that ends in .invalid ever exists. */
export const nowhere = 'https://tandem-probe.invalid'

/**
 * One way out of a page, or in for foreign code. `run` takes it, and may resolve to what it saw; null means
 * that this browser does not have it.
 */
export type Way = {
  readonly id: WayId
  /** Whether a block is reported to the page, so that no report means no block. */
  readonly reported: boolean
  readonly run: (address: string) => unknown
}

/** Puts an element into the page until the try is judged. */
const show = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  fill: (element: HTMLElementTagNameMap[Name]) => void,
): void => {
  const element = document.createElement(name)
  element.hidden = true
  fill(element)
  document.body.append(element)
  setTimeout(() => element.remove(), 2_000)
}

const link = (rel: string) => (address: string) =>
  show('link', (element) => {
    element.rel = rel
    element.href = address
  })

const sendForm = (address: string): void => {
  // Into a frame of its own: where nothing stops it, this page must stay.
  const name = 'tandem-probe'
  show('iframe', (frame) => {
    frame.name = name
  })
  show('form', (form) => {
    form.action = address
    form.target = name
    // A form can be sent once it is in the page.
    queueMicrotask(() => form.submit())
  })
}

/** Whether the browser prepares a connection at all. No server is named, so none is asked. */
const connectToPeer = async (): Promise<'open' | 'unseen' | null> => {
  if (typeof RTCPeerConnection === 'undefined') return null
  const connection = new RTCPeerConnection()
  try {
    return await new Promise((resolve) => {
      connection.addEventListener('icecandidate', ({ candidate }) =>
        resolve(candidate === null ? 'unseen' : 'open'),
      )
      setTimeout(() => resolve('unseen'), 3_000)
      connection.createDataChannel('probe')
      void connection.setLocalDescription()
    })
  } finally {
    connection.close()
  }
}

type Sessions = { WebTransport?: new (address: string) => { ready: Promise<unknown> } }

const network: readonly Way[] = [
  { id: 'fetch', reported: true, run: async (address) => fetch(address, { mode: 'no-cors' }) },
  {
    id: 'xhr',
    reported: true,
    run: (address) => {
      const request = new XMLHttpRequest()
      request.open('GET', address)
      request.send()
    },
  },
  {
    id: 'websocket',
    reported: true,
    run: (address) => void new WebSocket(address.replace('https', 'wss')),
  },
  {
    id: 'webtransport',
    reported: true,
    run: async (address) => {
      // Not every browser has it, nor do the types of the DOM.
      const { WebTransport } = window as Sessions
      return WebTransport === undefined ? null : new WebTransport(address).ready
    },
  },
  { id: 'eventsource', reported: true, run: (address) => void new EventSource(address) },
  { id: 'beacon', reported: true, run: (address) => void navigator.sendBeacon(address, 'probe') },
  { id: 'webrtc', reported: false, run: connectToPeer },
]

const parts: readonly Way[] = [
  { id: 'image', reported: true, run: (address) => void (new Image().src = address) },
  { id: 'style', reported: true, run: link('stylesheet') },
  {
    id: 'font',
    reported: true,
    run: async (address) => new FontFace('tandem-probe', `url(${address})`).load(),
  },
  { id: 'media', reported: true, run: (address) => new Audio(address).load() },
  {
    id: 'frame',
    reported: true,
    run: (address) =>
      show('iframe', (frame) => {
        frame.src = address
      }),
  },
  { id: 'form', reported: true, run: sendForm },
]

const code: readonly Way[] = [
  {
    id: 'script',
    reported: true,
    run: (address) =>
      show('script', (element) => {
        element.src = address
      }),
  },
  { id: 'module', reported: true, run: async (address) => import(/* @vite-ignore */ address) },
  { id: 'worker', reported: true, run: (address) => void new Worker(address) },
  {
    id: 'inline-script',
    reported: true,
    run: () =>
      show('script', (element) => {
        element.textContent = 'void 0'
      }),
  },
  // The text is fixed, and nothing of a plan: Trusted Types must refuse it, which is what this page shows.
  {
    id: 'markup',
    reported: true,
    run: () =>
      show('p', (element) => {
        element.innerHTML = '<b>probe</b>'
      }),
  },
  // oxlint-disable-next-line no-eval -- that it fails is what this page shows
  { id: 'eval', reported: true, run: () => (0, eval)('0') as unknown },
  // oxlint-disable-next-line no-new-func, no-implied-eval -- that it fails is what this page shows
  { id: 'function', reported: true, run: () => new Function('return 0')() as unknown },
]

/** Every way that is tried, in the order of the page. */
export const ways: readonly Way[] = [
  ...network,
  ...parts,
  ...code,
  { id: 'prefetch', reported: false, run: link('prefetch') },
  { id: 'preconnect', reported: false, run: link('preconnect') },
]
