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
      <Link to={paths.plan(plan.id, 'deliverables')}>{words.backToPlan}</Link>
      <AudienceChoice audience={audience} onChoose={onAudience} />
      {(audience.team === null ? presetIds : []).map((id) => (
        <button key={id} type="button" className="button" onClick={() => onChoose(presets[id])}>
          {words.presets[id]}
        </button>
      ))}
      <fieldset className={styles.parts}>
        <legend>{words.parts}</legend>
        {parts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={chosen.includes(part)} onChange={() => toggle(part)} />{' '}
            {partTitle(part, made)}
          </label>
        ))}
      </fieldset>
      <MaskSwitch on={mask} onChange={onMask} />
      <button type="button" className="button primary" onClick={() => window.print()}>
        {words.printNow}
      </button>
    </nav>
  )
}
