import { useEffect } from 'react'

const typing = 'input, textarea, select, [contenteditable]'

/**
 * The key `?` asks why of what has the focus: it presses the first button with `data-why` inside the nearest
 * element with `data-asks`, or opens it first where it is closed. Elsewhere, and while something is typed, the key stays what it is.
 */
export const useWhyKey = (): void => {
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      const focused = document.activeElement
      if (event.key !== '?' || event.defaultPrevented || focused === null) return
      if (focused.matches(typing) || focused.closest('dialog') !== null) return
      const about = focused.closest('[data-asks]')
      const button =
        about?.querySelector<HTMLElement>('[data-why]') ??
        about?.querySelector<HTMLElement>('details:not([open]) > summary')
      if (!button) return
      event.preventDefault()
      button.click()
    }
    document.addEventListener('keydown', ask)
    return () => document.removeEventListener('keydown', ask)
  }, [])
}
