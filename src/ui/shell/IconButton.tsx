import type { ReactNode } from 'react'
import styles from './IconButton.module.css'

type Props = {
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button with a picture on it; its words are its name and its tooltip. */
export const IconButton = ({ label, disabled = false, onClick, children }: Props) => (
  <button
    type="button"
    className={`button ${styles.icon}`}
    title={label}
    aria-label={label}
    disabled={disabled}
    onClick={onClick}
  >
    {children}
  </button>
)
