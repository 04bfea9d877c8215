import { Fragment } from 'react'
import type { PrintedCommand } from '#engine/outcome.ts'
import styles from './Paper.module.css'

const numbered = (texts: readonly string[]) => texts.map((text, at) => ({ text, at }))

/** More lines than these may be on two pages. */
const together = 6

/**
 * A line of commands: too long for the paper it goes on below, indented, beside the bar of its command. It breaks at spaces only, as
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

const linesOf = (commands: readonly PrintedCommand[]): string[] =>
  commands.flatMap((command) => command.text.split('\n'))

/** What is typed, each command on a line of its own. */
export const Commands = ({ commands }: { commands: readonly PrintedCommand[] }) => {
  const lines = linesOf(commands)
  if (lines.length === 0) return null
  return (
    <pre className={lines.length > together ? undefined : styles.together}>
      {numbered(lines).map((line) => (
        <Line key={line.at} text={line.text} />
      ))}
    </pre>
  )
}

type Props = { title: string; text?: string; commands: readonly PrintedCommand[] }

/** A heading, what it is about, and what is typed for it. */
export const CommandBlock = ({ title, text, commands }: Props) => (
  <div className={linesOf(commands).length > together ? styles.long : styles.block}>
    <p>
      <strong>{title}:</strong> {text}
    </p>
    <Commands commands={commands} />
  </div>
)
