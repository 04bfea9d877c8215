import { type RefObject, useEffect, useRef } from 'react'

/** Lets files be dropped on an element; the same is always possible by choosing a file. */
export const useDrop = <Element extends HTMLElement>(
  onFile: (file: File) => void,
): RefObject<Element | null> => {
  const place = useRef<Element>(null)
  useEffect(() => {
    const element = place.current
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) onFile(file)
    }
    element?.addEventListener('dragover', over)
    element?.addEventListener('drop', drop)
    return () => {
      element?.removeEventListener('dragover', over)
      element?.removeEventListener('drop', drop)
    }
  }, [onFile])
  return place
}
