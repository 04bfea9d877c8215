import { useEffect, useRef } from 'react'

type Props = { readonly text: string; readonly undo: string; readonly onUndo: () => void }

/** Says what was removed, and puts it back. The focus, whose button has just gone, comes here. */
export const RemovedNote = ({ text, undo, onUndo }: Props) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <p>
      {text}{' '}
      <button ref={button} type="button" className="button" onClick={onUndo}>
        {undo}
      </button>
    </p>
  )
}
