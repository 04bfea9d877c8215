import { type Order, type Report, fulfil } from './work.ts'

const report = (message: Report) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  fulfil(data, (done, of) => report({ is: 'progress', done, of })).then(
    (delivered) => report({ is: 'delivered', delivered }),
    (error: unknown) =>
      report({ is: 'fault', message: error instanceof Error ? error.message : String(error) }),
  )
})
