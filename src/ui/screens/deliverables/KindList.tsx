import { useMessages } from '#ui/language.ts'
import type { Kind } from '#ui/deliver/work.ts'
import styles from './DeliverablesScreen.module.css'
import { groupIds, groups } from './kinds.ts'

type Props = { kind: Kind; masked: boolean; onChoose: (kind: Kind) => void }

/** Every deliverable by what it is for, one of them chosen. */
export const KindList = ({ kind, masked, onChoose }: Props) => {
  const { deliverables: words } = useMessages()
  return (
    <div className={styles.kinds}>
      {groupIds.map((group) => (
        <fieldset key={group}>
          <legend>{words.groups[group]}</legend>
          {groups[group]
            .filter((id) => masked || id !== 'mask-key')
            .map((id) => (
              <label key={id}>
                <input
                  type="radio"
                  name="kind"
                  checked={kind === id}
                  onChange={() => onChoose(id)}
                />
                {words.formats[id]}
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  )
}
