import { useEffect, useMemo, useState } from 'react'
import { type LinkFault, type OpenedLink, findLink, openLink } from '#storage/link/link.ts'

type State = {
  /** what is asked of the user: nothing yet, the passphrase, or a look at the plan */
  readonly is: 'none' | 'locked' | 'opening' | 'opened' | 'refused'
  readonly opened: Extract<OpenedLink, { ok: true }> | null
  readonly fault: LinkFault | null
  /** nobody reads it without a passphrase */
  readonly encrypted: boolean
  readonly unlock: (passphrase: string) => void
}

/** Opens the link of a text; one with a passphrase when that is given. */
export const useLink = (text: string): State => {
  const found = useMemo(() => (text.trim() === '' ? null : findLink(text)), [text])
  const [result, setResult] = useState<{ of: typeof found; opened: OpenedLink | null } | null>(null)
  const open = (passphrase: string) => {
    if (found?.ok !== true) return
    setResult({ of: found, opened: null })
    void openLink(found.frame, passphrase).then((opened) => setResult({ of: found, opened }))
  }
  useEffect(() => {
    if (found?.ok !== true || found.frame.mode === 'e') return
    let here = true
    void openLink(found.frame, '').then((opened) => {
      if (here) setResult({ of: found, opened })
    })
    return () => {
      here = false
    }
  }, [found])
  const state = (
    is: State['is'],
    opened: State['opened'] = null,
    fault: State['fault'] = null,
  ) => ({
    is,
    opened,
    fault,
    encrypted: found?.ok === true && found.frame.mode === 'e',
    unlock: open,
  })
  if (found === null) return state('none')
  if (!found.ok) return state('refused', null, found.fault)
  const current = result?.of === found ? result : null
  if (current === null) return state(found.frame.mode === 'e' ? 'locked' : 'opening')
  if (current.opened === null) return state('opening')
  if (current.opened.ok) return state('opened', current.opened)
  const { fault } = current.opened
  return state(fault.code === 'passphrase' ? 'locked' : 'refused', null, fault)
}
