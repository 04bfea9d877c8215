import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { limits } from '#plan/limits.ts'
import { useMessages } from '#ui/language.ts'
import type { Chip } from './chips.ts'
import styles from './names.module.css'
import type { Names } from './use-names.ts'

type Props = {
  readonly chip: Chip
  readonly first: boolean
  readonly last: boolean
  /** what it means to stand here, where it means anything */
  readonly mark: string | undefined
  readonly fault: string | null
  /** the id of the words of its fault */
  readonly faultId: string
  readonly names: Names
  readonly onGone: () => void
}

/** Alt and an arrow move a name; without Alt the arrows move within its text. */
const placesOf = ({ altKey, key }: KeyboardEvent): -1 | 0 | 1 =>
  !altKey ? 0 : key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0

/** A name opened: its text, moving and removing it. Enter and Escape close it. */
const OpenChip = (props: Props & { readonly close: (stay: boolean) => void }) => {
  const { chip, first, last, names, onGone, close } = props
  const words = useMessages().steps
  const input = useRef<HTMLInputElement>(null)
  const before = useRef(chip.text)
  useEffect(() => input.current?.select(), [])
  const remove = () => {
    names.remove(chip.key)
    onGone()
  }
  const finish = (stay: boolean) => (chip.text.trim() === '' ? remove() : close(stay))
  const onKeyDown = (event: KeyboardEvent) => {
    const by = placesOf(event)
    if (by !== 0) names.move(chip.key, by)
    else if (event.key === 'Escape') {
      names.edit(chip.key, before.current)
      close(true)
    } else if (event.key === 'Enter') finish(true)
    else return
    event.preventDefault()
  }
  // Going on to one of its own buttons does not close it.
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) finish(false)
  }
  const named = (action: string) => `${action}: ${chip.text}`
  return (
    <li className={styles.open}>
      <input
        ref={input}
        type="text"
        className="mono"
        aria-label={words.chip.edit(chip.text)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={limits.line}
        value={chip.text}
        onChange={(event) => names.edit(chip.key, event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <button
        type="button"
        aria-label={named(words.chip.earlier)}
        aria-disabled={first}
        onBlur={onBlur}
        onClick={() => names.move(chip.key, -1)}
      >
        ←
      </button>
      <button
        type="button"
        aria-label={named(words.chip.later)}
        aria-disabled={last}
        onBlur={onBlur}
        onClick={() => names.move(chip.key, 1)}
      >
        →
      </button>
      <button type="button" aria-label={named(words.remove)} onBlur={onBlur} onClick={remove}>
        ✕
      </button>
    </li>
  )
}

/** One name of a list. Chosen, it opens to be changed or moved; Delete removes it, Alt and an arrow move it. */
export const NameChip = (props: Props) => {
  const { chip, fault, faultId, mark, names, onGone } = props
  const words = useMessages().steps
  const [open, setOpen] = useState(false)
  const returning = useRef(false)
  const remove = () => {
    names.remove(chip.key)
    onGone()
  }
  const close = (stay: boolean) => {
    returning.current = stay
    setOpen(false)
  }
  if (open) return <OpenChip {...props} close={close} />
  const onKeyDown = (event: KeyboardEvent) => {
    const by = placesOf(event)
    if (event.key === 'Delete') remove()
    else if (by !== 0) names.move(chip.key, by)
    else return
    event.preventDefault()
  }
  return (
    <li className={fault === null ? styles.chip : styles.faulty}>
      <button
        ref={(button) => {
          if (returning.current) button?.focus()
          if (button !== null) returning.current = false
        }}
        type="button"
        className="mono"
        data-fault={fault === null ? undefined : ''}
        aria-describedby={fault === null ? undefined : faultId}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        {fault !== null && <span aria-hidden="true">▲ </span>}
        {chip.text}
        {mark !== undefined && <span className={styles.mark}> {mark}</span>}
        <span className="visually-hidden">, {words.chip.open}</span>
      </button>
      <button type="button" aria-label={`${words.remove}: ${chip.text}`} onClick={remove}>
        ✕
      </button>
    </li>
  )
}
