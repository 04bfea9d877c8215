import { Link } from 'react-router'
import { useMessages } from '#ui/language.ts'
import { MaskSwitch } from '#ui/mask/MaskSwitch.tsx'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import { type Part, parts, presetIds, presets } from './parts.ts'
import styles from './PartChooser.module.css'

type Props = {
  readonly chosen: readonly Part[]
  readonly onChoose: (parts: readonly Part[]) => void
  readonly mask: boolean
  readonly onMask: (on: boolean) => void
}

/** The bar above the paper, which is not printed: what to print, and the way back. */
export const PartChooser = ({ chosen, onChoose, mask, onMask }: Props) => {
  const { plan } = usePlan()
  const words = useMessages().deliverables
  const toggle = (part: Part) =>
    onChoose(parts.filter((item) => (item === part) !== chosen.includes(item)))
  return (
    <nav className={styles.bar} aria-label={words.parts}>
      <Link to={paths.plan(plan.id, 'deliverables')}>{words.backToPlan}</Link>
      {presetIds.map((id) => (
        <button key={id} type="button" className="button" onClick={() => onChoose(presets[id])}>
          {words.presets[id]}
        </button>
      ))}
      {parts.map((part) => (
        <label key={part}>
          <input type="checkbox" checked={chosen.includes(part)} onChange={() => toggle(part)} />{' '}
          {words.part[part]}
        </label>
      ))}
      <MaskSwitch on={mask} onChange={onMask} />
      <button type="button" className="button primary" onClick={() => window.print()}>
        {words.printNow}
      </button>
    </nav>
  )
}
