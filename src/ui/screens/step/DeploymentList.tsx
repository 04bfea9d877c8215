import type { ReactNode } from 'react'
import { type Items, RemovedItem } from './items.tsx'
import styles from './StepScreen.module.css'

type Props = {
  readonly items: Items
  /** how many the plan can hold */
  readonly most: number
  /** what to say while there is none */
  readonly none: string
  readonly add: string
  readonly onAdd: () => void
  /** the cards of the items */
  readonly children: ReactNode
}

/** The deployments of one side, and a button for one more. */
export const DeploymentList = ({ items, most, none, add, onAdd, children }: Props) => (
  <>
    {items.count === 0 && items.removed === null && <p className={styles.note}>{none}</p>}
    {children}
    <RemovedItem items={items} />
    <div>
      <button type="button" className="button" disabled={items.count >= most} onClick={onAdd}>
        + {add}
      </button>
    </div>
  </>
)
