import type { ReactNode } from 'react'
import styles from './IconButton.module.css'

type Props = {
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/**
 * A button with a picture on it; its words are its name and its tooltip. Where it can do nothing it says so and
 * keeps the focus: `onClick` must then change nothing.
 */
export const IconButton = ({ label, disabled = false, onClick, children }: Props) => (
  <button
    type="button"
    className={`button ${styles.icon}`}
    title={label}
    aria-label={label}
    aria-disabled={disabled}
    onClick={onClick}
  >
    {children}
  </button>
)
