import styles from './FileButton.module.css'

type Props = {
  readonly label: string
  readonly accept: string
  readonly describedBy?: string
  readonly onFile: (file: File) => void
}

/** Chooses a file. The browser's own control speaks the browser's language, not the screen's: this one is worded here. */
export const FileButton = ({ label, accept, describedBy, onFile }: Props) => (
  <label className={`button ${styles.choose}`}>
    {label}
    <input
      type="file"
      className="visually-hidden"
      accept={accept}
      aria-describedby={describedBy}
      onChange={(event) => {
        const file = event.target.files?.[0]
        if (file !== undefined) onFile(file)
        // Choosing the same file again after mending it must count as a choice.
        event.target.value = ''
      }}
    />
  </label>
)
