import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import styles from './Message.module.css'
import { PageFrame } from './PageFrame.tsx'

type Props = {
  readonly title: string
  readonly text: string
  /** what else helps, before the way to the plans */
  readonly children?: ReactNode
}

/** A page that stands in for one that is not there: what happened, and the way on. */
export const Message = ({ title, text, children }: Props) => {
  const words = useMessages().shell.missing
  return (
    <PageFrame start={false}>
      <section className={`card ${styles.message}`}>
        <h1>{title}</h1>
        <p>{text}</p>
        <p className={styles.ways}>
          {children}
          <Link to={paths.start()}>{words.back}</Link>
        </p>
      </section>
    </PageFrame>
  )
}
