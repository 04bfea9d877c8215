import { cmdletsOfCommand, namesOfCommand } from '#engine/command-parts.ts'
import type { PrintedCommand, TaskOutcome } from '#engine/outcome.ts'
import { cmdlets } from '#knowledge/cmdlets.ts'
import { products } from '#knowledge/products.ts'
import { useMessages } from '#ui/language.ts'
import { AnswerLinks } from '../AnswerLinks.tsx'
import { nameAnswers } from '../name-answers.ts'
import styles from './CommandOrigins.module.css'

type Props = {
  task: TaskOutcome
  commands: readonly PrintedCommand[]
}

function Values({ task, commands }: Props) {
  const words = useMessages().outcome.why
  const names = [...new Set(commands.flatMap(({ command }) => namesOfCommand(command)))]
  return (
    <>
      <h3>{words.values}</h3>
      {names.length === 0 && <p>{words.noValues}</p>}
      <ul className={styles.list}>
        {names.map((id) => (
          <li key={id}>
            <span className="mono">{task.names[id] ?? `<${id}>`}</span>
            <AnswerLinks refs={[{ answer: nameAnswers[id] }]} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where the values of commands come from, and which products their cmdlets exist for. */
export function CommandOrigins(props: Props) {
  const words = useMessages().outcome.why
  const used = [...new Set(props.commands.flatMap(({ command }) => cmdletsOfCommand(command)))]
  return (
    <>
      <Values {...props} />
      {used.length > 0 && (
        <>
          <h3>{words.cmdlets}</h3>
          <ul className={styles.list}>
            {used.map((id) => {
              const { products: known } = cmdlets[id]
              return (
                <li key={id}>
                  <span className="mono">{id}</span>:{' '}
                  {known === 'anywhere'
                    ? words.partOfWindows
                    : words.existsFor(known.map((product) => products[product].short).join(', '))}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </>
  )
}
