import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { type Zoom, zoomed } from './zoom.ts'

/** A view of a drawing that is zoomed with buttons, keys and the wheel, and moved by dragging. */
export const useViewer = (width: number) => {
  const view = useRef<HTMLElement>(null)
  const grip = useRef<{ x: number; y: number } | null>(null)
  const [zoom, setZoom] = useState<Zoom>(undefined)
  const move = (direction: 1 | -1) =>
    setZoom((now) => {
      const fitted = view.current?.querySelector('svg')?.getBoundingClientRect().width ?? width
      return zoomed(now, fitted / width, direction)
    })
  useEffect(() => {
    const element = view.current
    // React listens to the wheel without the right to keep the page from zooming.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      move(event.deltaY < 0 ? 1 : -1)
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === '+' || event.key === '=') move(1)
    else if (event.key === '-') move(-1)
    else if (event.key === '0') setZoom(undefined)
    else return
    event.preventDefault()
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: event.clientX, y: event.clientY }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (grip.current === null) return
    event.currentTarget.scrollBy(grip.current.x - event.clientX, grip.current.y - event.clientY)
    grip.current = { x: event.clientX, y: event.clientY }
  }
  const letGo = () => {
    grip.current = null
  }
  const handlers = {
    onKeyDown,
    onPointerDown,
    onPointerMove,
    onPointerUp: letGo,
    onPointerCancel: letGo,
  }
  return { view, zoom, setZoom, move, handlers }
}
