import { reachWords } from '#messages/ui-reach.ts'
import { useLanguage } from '#ui/language.ts'
import { PageFrame } from '#ui/shell/PageFrame.tsx'
import { useKeptFocus } from '#ui/shell/use-kept-focus.ts'
import { Policy } from './Policy.tsx'
import styles from './ReachScreen.module.css'
import { Stored } from './Stored.tsx'
import { Tries } from './Tries.tsx'

/** Shows what the browser lets this app reach: the policy, a try of every way out, and what is stored. */
export default function ReachScreen() {
  const words = reachWords[useLanguage().language]
  useKeptFocus()
  return (
    <PageFrame start={false}>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      <Tries />
      <Policy />
      <Stored />
    </PageFrame>
  )
}
