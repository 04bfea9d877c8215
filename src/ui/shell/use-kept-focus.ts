import { useEffect, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'

const tabStops = 'main :is(a[href], button, input, select, textarea, summary)'

const stops = () =>
  [...document.querySelectorAll<HTMLElement>(tabStops)].filter((element) => element.tabIndex >= 0)

const nothingFocused = () => document.activeElement === document.body

/** The title of the screen takes the focus, so that reading begins there. */
const focusTitle = () => {
  const title = document.querySelector('h1')
  if (title?.hasAttribute('tabindex') === false) title.tabIndex = -1
  title?.focus()
}

/** What stands now where the focus was when its holder went: forms are made anew after undo. */
const useReplaced = () => {
  useEffect(() => {
    let last: { readonly element: HTMLElement; readonly index: number } | null = null
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last = { element: target, index: stops().indexOf(target) }
    }
    const watcher = new MutationObserver(() => {
      if (last === null || last.index < 0 || last.element.isConnected || !nothingFocused()) return
      const now = stops()
      now[Math.min(last.index, now.length - 1)]?.focus()
    })
    document.addEventListener('focusin', remember)
    watcher.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      watcher.disconnect()
    }
  }, [])
}

/**
 * Keeps the focus when what held it is gone: on another screen its title gets it, on the same one what
 * stands in its place. The first page of a visit begins at its top, as any page does.
 */
export const useKeptFocus = () => {
  const { key } = useLocation()
  // Before the watcher sees that the old screen is gone.
  useLayoutEffect(() => {
    if (key !== 'default' && nothingFocused()) focusTitle()
  }, [key])
  useReplaced()
}
