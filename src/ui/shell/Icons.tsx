type IconProps = { readonly className?: string | undefined }

/** Two rings that hold each other: Tandem's mark. */
export const BrandMark = ({ className }: IconProps) => (
  <svg className={className} width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
    <g fill="none" stroke="var(--accent)" strokeWidth="2.5">
      <circle cx="8" cy="8" r="6.5" />
      <circle cx="18" cy="8" r="6.5" />
    </g>
  </svg>
)

const Arrow = ({ mirrored }: { mirrored: boolean }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <g
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      transform={mirrored ? 'matrix(-1 0 0 1 16 0)' : undefined}
    >
      <path d="M6 3 2.5 6.5 6 10" />
      <path d="M3 6.5h6.5a4 4 0 0 1 0 8H7" />
    </g>
  </svg>
)
export const UndoIcon = () => <Arrow mirrored={false} />
export const RedoIcon = () => <Arrow mirrored />

/** Half light, half dark. */
export const ThemeIcon = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
  </svg>
)
