import { Fragment } from 'react'
import type { PrintedCommand } from '#engine/outcome.ts'
import styles from './Paper.module.css'

const numbered = (texts: readonly string[]) => texts.map((text, at) => ({ text, at }))

/**
 * A line of commands: too long for the paper it goes on below, indented. It breaks at spaces only, as
 * nobody can tell a hyphen that ends a line from one that is not typed.
 */
const Line = ({ text }: { text: string }) => (
  <span className={styles.line}>
    {numbered(text.split(' ')).map((word) => (
      <Fragment key={word.at}>
        {word.at > 0 && ' '}
        <span className={styles.word}>{word.text}</span>
      </Fragment>
    ))}
    {'\n'}
  </span>
)

/** What is typed, each command on a line of its own. */
export const Commands = ({ commands }: { commands: readonly PrintedCommand[] }) => {
  if (commands.length === 0) return null
  return (
    <pre>
      {numbered(commands.flatMap((command) => command.text.split('\n'))).map((line) => (
        <Line key={line.at} text={line.text} />
      ))}
    </pre>
  )
}

type Props = { title: string; text?: string; commands: readonly PrintedCommand[] }

/** A heading, what it is about, and what is typed for it. */
export const CommandBlock = ({ title, text, commands }: Props) => (
  <div className={styles.block}>
    <p>
      <strong>{title}:</strong> {text}
    </p>
    <Commands commands={commands} />
  </div>
)
