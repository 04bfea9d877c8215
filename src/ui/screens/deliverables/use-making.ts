import { useEffect, useRef, useState } from 'react'
import { make } from '#ui/deliver/make.ts'
import type { Delivered, Order } from '#ui/deliver/work.ts'

export type Making =
  | { readonly state: 'making'; readonly done: number; readonly of: number }
  | ({ readonly state: 'made' } & Delivered)
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'cancelled' }

const begun: Making = { state: 'making', done: 0, of: 0 }

/** Makes what is ordered, anew for each order; what was being made for the one before is given up. */
export const useMaking = (order: Order): { making: Making; cancel: () => void } => {
  const [last, setLast] = useState<{ order: Order; making: Making }>({ order, making: begun })
  const control = useRef<AbortController>(null)
  useEffect(() => {
    const aborting = new AbortController()
    const { signal } = aborting
    control.current = aborting
    const now = (making: Making) => {
      if (!signal.aborted) setLast({ order, making })
    }
    make(order, (done, of) => now({ state: 'making', done, of }), signal).then(
      (delivered) => now({ state: 'made', ...delivered }),
      (error: unknown) => now({ state: 'failed', message: String(error) }),
    )
    return () => aborting.abort()
  }, [order])
  const cancel = () => {
    control.current?.abort()
    setLast({ order, making: { state: 'cancelled' } })
  }
  return { making: last.order === order ? last.making : begun, cancel }
}
