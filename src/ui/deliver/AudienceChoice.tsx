import { leaveOutIds, packIds } from '#deliverables/packs/ids.ts'
import { useMessages } from '#ui/language.ts'
import type { Audience } from './audience.ts'
import styles from './AudienceChoice.module.css'

type Props = { audience: Audience; onChoose: (audience: Audience) => void }

/** For whom it is made, and what they must not see. */
export const AudienceChoice = ({ audience, onChoose }: Props) => {
  const { packs: words } = useMessages()
  const { team, leaveOut } = audience
  return (
    <div className={styles.audience}>
      <label>
        {words.forWhom}
        <select
          value={team ?? ''}
          onChange={({ target }) =>
            onChoose({ ...audience, team: packIds.find((id) => id === target.value) ?? null })
          }
        >
          <option value="">{words.whole}</option>
          {packIds.map((id) => (
            <option key={id} value={id}>
              {words.name[id]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{words.leaveOut}</legend>
        {leaveOutIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={leaveOut.includes(id)}
              onChange={() =>
                onChoose({
                  ...audience,
                  leaveOut: leaveOutIds.filter((item) => (item === id) !== leaveOut.includes(item)),
                })
              }
            />
            {words.leave[id]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
