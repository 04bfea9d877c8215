import type { MouseEvent, ReactNode } from 'react'
import type { SourceId } from '#knowledge/sources.ts'
import { sourceNumbers } from '#deliverables/sources-list.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './Paper.module.css'

const goTo = (event: MouseEvent, id: string) => {
  event.preventDefault()
  const target = document.querySelector<HTMLElement>(`#${id}`)
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

/**
 * A link within the paper, which a browser keeps as one in a PDF. On the screen the address must stay
 * as it is: its fragment is the router's.
 */
export const PaperLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <a className={styles.link} href={`#${to}`} onClick={(event) => goTo(event, to)}>
    {children}
  </a>
)

/** Sources by their numbers in the list of sources. */
export const SourceRefs = ({ ids }: { ids: readonly SourceId[] }) => {
  const numbers = sourceNumbers(usePlan().outcome.sources)
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ' '}
      <PaperLink to={`source-${numbers.get(id) ?? 0}`}>[{numbers.get(id) ?? ''}]</PaperLink>
    </span>
  ))
}
