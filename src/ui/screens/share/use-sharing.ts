import { useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import type { LinkPart } from '#storage/link/content.ts'
import { makeLink } from '#storage/link/link.ts'
import { paths } from '#ui/paths.ts'

type Made =
  { readonly is: 'none' | 'making' | 'too-large' } | { readonly is: 'made'; readonly link: string }

/** Where this copy of the app is, without what stands in its address. */
const here = (): string => location.href.replace(/#.*/s, '')

/** Makes a link of the plan as it is; a changed wish or plan takes the one made before away. */
export const useSharing = (plan: Plan) => {
  const [parts, setParts] = useState<readonly LinkPart[]>([])
  const [passphrase, setPassphrase] = useState('')
  const wish = [plan, parts, passphrase] as const
  const [last, setLast] = useState<{ wish: typeof wish; made: Made } | null>(null)
  const current = last?.wish.every((part, at) => part === wish[at]) === true ? last.made : null
  const make = async () => {
    setLast({ wish, made: { is: 'making' } })
    const text = await makeLink(plan, parts, passphrase === '' ? null : passphrase)
    const made: Made =
      text === null ? { is: 'too-large' } : { is: 'made', link: `${here()}#${paths.shared(text)}` }
    setLast((now) => (now?.wish === wish ? { wish, made } : now))
  }
  const made: Made = current ?? { is: 'none' }
  return { parts, setParts, passphrase, setPassphrase, made, make }
}
