import { isFor } from '#deliverables/packs/formats.ts'
import type { PackId } from '#deliverables/packs/ids.ts'
import { useMessages } from '#ui/language.ts'
import type { Kind } from '#ui/deliver/work.ts'
import styles from './DeliverablesScreen.module.css'
import { groupIds, groups } from './kinds.ts'

type Props = {
  kind: Kind
  team: PackId | null
  masked: boolean
  onChoose: (kind: Kind) => void
}

/** Every deliverable that makes sense for the reader, by what it is for, one of them chosen. */
export const KindList = ({ kind, team, masked, onChoose }: Props) => {
  const { deliverables: words, packs } = useMessages()
  const names: Readonly<Partial<Record<Kind, string>>> = team === null ? {} : packs.formats
  const shown = groupIds
    .map((group) => ({
      group,
      ids: (groups[group] as readonly Kind[]).filter(
        (id) => isFor(id, team) && (masked || id !== 'mask-key'),
      ),
    }))
    .filter(({ ids }) => ids.length > 0)
  return (
    <div className={styles.kinds}>
      {shown.map(({ group, ids }) => (
        <fieldset key={group}>
          <legend>{group === 'whole' && team !== null ? packs.pack : words.groups[group]}</legend>
          {ids.map((id) => (
            <label key={id}>
              <input type="radio" name="kind" checked={kind === id} onChange={() => onChoose(id)} />
              {names[id] ?? words.formats[id]}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
