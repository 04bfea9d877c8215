import { Link } from 'react-router'
import { useMessages } from '#ui/language.ts'
import { MaskSwitch } from '#ui/mask/MaskSwitch.tsx'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import { partsOf } from '#deliverables/parts.ts'
import { partTitle } from '#deliverables/packs/titles.ts'
import { AudienceChoice } from '#ui/deliver/AudienceChoice.tsx'
import type { Audience } from '#ui/deliver/audience.ts'
import { useMade } from './use-made.ts'
import { type Part, presetIds, presets, printed } from './parts.ts'
import styles from './PartChooser.module.css'

type Props = {
  readonly chosen: readonly Part[] | null
  readonly onChoose: (parts: readonly Part[]) => void
  readonly audience: Audience
  readonly onAudience: (audience: Audience) => void
  readonly mask: boolean
  readonly onMask: (on: boolean) => void
}

/** The bar above the paper, which is not printed: what to print, and the way back. */
export const PartChooser = (props: Props) => {
  const { onChoose, audience, onAudience, mask, onMask } = props
  const { plan } = usePlan()
  const made = useMade()
  const words = useMessages().deliverables
  const parts = partsOf(made)
  const chosen = props.chosen ?? printed(parts)
  const toggle = (part: Part) =>
    onChoose(parts.filter((item) => (item === part) !== chosen.includes(item)))
  return (
    <nav className={styles.bar} aria-label={words.parts}>
      <div className={styles.row}>
        <Link to={paths.plan(plan.id, 'deliverables')}>{words.backToPlan}</Link>
        <span className={styles.act}>
          <MaskSwitch on={mask} onChange={onMask} />
          <button type="button" className="button primary" onClick={() => window.print()}>
            {words.printNow}
          </button>
        </span>
      </div>
      <AudienceChoice audience={audience} onChoose={onAudience} />
      <fieldset className={styles.parts}>
        <legend>{words.parts}</legend>
        {audience.team === null && (
          <span className={styles.presets}>
            {presetIds.map((id) => (
              <button
                key={id}
                type="button"
                className="button"
                onClick={() => onChoose(presets[id])}
              >
                {words.presets[id]}
              </button>
            ))}
          </span>
        )}
        {parts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={chosen.includes(part)} onChange={() => toggle(part)} />{' '}
            {partTitle(part, made)}
          </label>
        ))}
      </fieldset>
    </nav>
  )
}
