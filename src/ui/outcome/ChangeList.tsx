import type { CellChange } from '#engine/changes.ts'
import { useMessages } from '#ui/language.ts'
import { type ChangeGroup, changeGroups } from './change-groups.ts'
import styles from './ChangeList.module.css'

/** More names than this in one sentence are counted, not listed. */
const listed = 5

const useSentence = () => {
  const { domain, outcome } = useMessages()
  const word = (support: ChangeGroup['from']) => domain.support[support].short.toLowerCase()
  return ({ features, pairings, from, to }: ChangeGroup) =>
    outcome.changes.line({
      what:
        features.length > listed
          ? outcome.changes.features(features.length)
          : domain.list(features.map((id) => domain.feature[id].short)),
      who:
        pairings.length > listed
          ? outcome.changes.pairings(pairings.length)
          : domain.list(pairings.map((name) => name.trim() || outcome.unnamedPairing)),
      from: word(from),
      to: word(to),
    })
}

/** What the last answer changed in the matrix, in words; said politely when it changes. */
export function ChangeList({ changes }: { changes: readonly CellChange[] }) {
  const sentence = useSentence()
  const words = useMessages().outcome.changes
  return (
    <div role="status" className={styles.live}>
      {changes.length > 0 && (
        <div className={styles.changes}>
          <p>{words.summary(changes.length)}</p>
          <ul>
            {changeGroups(changes).map((group) => (
              <li key={group.key}>{sentence(group)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
