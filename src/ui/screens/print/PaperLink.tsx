import type { MouseEvent, ReactNode } from 'react'
import type { SourceId } from '#knowledge/sources.ts'
import { sourceNumbers } from '#deliverables/sources-list.ts'
import { usePlan } from '#ui/plan-context.ts'
import type { Part } from './parts.ts'
import { useIsPrinted } from './printed-parts.ts'
import styles from './Paper.module.css'

const goTo = (event: MouseEvent, id: string) => {
  event.preventDefault()
  const target = document.querySelector<HTMLElement>(`#${id}`)
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

type Props = { part: Part; to: string; children: ReactNode }

/**
 * A link within the paper, which a browser keeps as one in a PDF; plain text where its part is not
 * printed. On the screen the address must stay as it is: its fragment is the router's.
 */
export const PaperLink = ({ part, to, children }: Props) => {
  if (!useIsPrinted(part)) return children
  return (
    <a className={styles.link} href={`#${to}`} onClick={(event) => goTo(event, to)}>
      {children}
    </a>
  )
}

/** Sources by their numbers in the list of sources. */
export const SourceRefs = ({ ids }: { ids: readonly SourceId[] }) => {
  const numbers = sourceNumbers(usePlan().outcome.sources)
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ' '}
      <PaperLink part="sources" to={`source-${numbers.get(id) ?? 0}`}>
        [{numbers.get(id) ?? ''}]
      </PaperLink>
    </span>
  ))
}
