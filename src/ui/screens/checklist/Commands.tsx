import { useId, useRef, useState } from 'react'
import type { PrintedCommand, TaskOutcome } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { AnswerLinks } from '#ui/outcome/AnswerLinks.tsx'
import { WhyButton } from '#ui/outcome/why/WhyButton.tsx'
import styles from './Commands.module.css'
import { answersFor } from '#ui/outcome/name-answers.ts'

type Props = {
  /** what the commands are for: do, verify, roll back */
  title: string
  task: TaskOutcome
  /** the task's title, for the names of the buttons */
  name: string
  words: string
  commands: readonly PrintedCommand[]
}

function CommandText({ title, task, name, commands }: Omit<Props, 'words'>) {
  const words = useMessages().outcome.checklist
  const code = useRef<HTMLElement>(null)
  const [said, say] = useState('')
  const text = commands.map((command) => command.text).join('\n')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      say(words.copied)
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current)
      say(words.copyFailed)
    }
  }
  return (
    <div className={styles.block}>
      <pre>
        <code ref={code}>{text}</code>
      </pre>
      <div className={styles.copy}>
        <span role="status">{said}</span>
        <WhyButton title={`${name} · ${title}`} subject={{ kind: 'commands', task, commands }} />
        <button
          type="button"
          className="button quiet"
          aria-label={words.copyOf(title, name)}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
      </div>
    </div>
  )
}

/** One part of a task: what to do in words, then its commands, and what they still lack. */
export function Commands({ title, task, name, words, commands }: Props) {
  const { outcome } = useMessages()
  const heading = useId()
  const lacking = answersFor(commands.flatMap((command) => command.open))
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 id={heading}>{title}</h3>
      <p>{words}</p>
      {commands.length > 0 && (
        <CommandText title={title} task={task} name={name} commands={commands} />
      )}
      {lacking.length > 0 && (
        <div className={styles.lacking}>
          <span>○ {outcome.checklist.lacking}</span>
          <AnswerLinks refs={lacking.map((answer) => ({ answer }))} />
        </div>
      )}
    </section>
  )
}
