import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import type { ValueFault } from '#plan/values.ts'
import { useMessages } from '#ui/language.ts'
import { type Common, Field, describedBy } from './fields.tsx'
import { NameChip } from './NameChip.tsx'
import styles from './names.module.css'
import { type Names, useNames } from './use-names.ts'

type Errors = readonly ({ readonly message?: ValueFault } | undefined)[]

/** The faults of the names by their index; several names with one fault share its words. */
const FaultList = ({ id, faults, names }: { id: string; faults: Errors; names: Names }) => {
  const { domain } = useMessages()
  const codes = [...new Set(faults.flatMap((fault) => fault?.message ?? []))]
  return (
    <div id={id}>
      {codes.map((code) => {
        const which = names.chips.filter((_, index) => faults[index]?.message === code)
        return (
          which.length > 0 && (
            <p key={code} className={styles.fault}>
              <span aria-hidden="true">▲ </span>
              {which.map((chip) => chip.text).join(', ')}: {domain.valueFault(code)}
            </p>
          )
        )
      })}
    </div>
  )
}

type Shortcuts = {
  /** the domain that names without one most likely lie in */
  readonly domain?: string | undefined
  /** another list whose names these most likely are too */
  readonly same?: { readonly label: string; readonly names: readonly string[] } | undefined
}

type Props<Values extends FieldValues> = Common<Values> &
  Shortcuts & {
    readonly most: number
    readonly placeholder: string
    /** marks the first name, where the first has a meaning */
    readonly first?: string
  }

/** What can be done about the list as a whole: a domain for short names, and undo of a removal. */
const ListActions = (props: Shortcuts & { readonly names: Names; readonly onDone: () => void }) => {
  const { names, domain, same, onDone } = props
  const words = useMessages().steps.chip
  /** The button goes with what it does, and the focus must not go with it. */
  const doing = (action: () => void) => () => {
    action()
    onDone()
  }
  const short = names.chips.filter((chip) => chip.text !== '' && !chip.text.includes('.')).length
  return (
    <>
      {same !== undefined && (
        <button
          type="button"
          className="button"
          onClick={doing(() => names.take(`\n${same.names.join('\n')}`))}
        >
          {same.label}
        </button>
      )}
      {domain !== undefined && short > 0 && (
        <button type="button" className="button" onClick={doing(() => names.complete(domain))}>
          {words.complete(domain, short)}
        </button>
      )}
      <div role="status" className={styles.status}>
        {names.removed !== null && (
          <>
            {words.removed(names.removed)}{' '}
            <button type="button" className="button quiet" onClick={doing(names.restore)}>
              {words.undo}
            </button>
          </>
        )}
        {names.full && words.full(names.chips.length)}
      </div>
    </>
  )
}

/** Many names: typed, pasted from anywhere, filled up as a series; changed, moved, removed and put back. */
export const NamesField = <Values extends FieldValues>(props: Props<Values>) => {
  const { form, name, label, hint, most, placeholder, first, domain, same } = props
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [typing, setTyping] = useState(false)
  const { field, fieldState } = useController({ control: form.control, name })
  const names = useNames(field.value as string[], most, field.onChange)
  const errors: unknown = fieldState.error
  const faults: Errors = Array.isArray(errors) ? (errors as Errors) : []
  const shownHint = typing || names.chips.length === 0 ? hint : undefined
  const faulty = names.chips.some((_, index) => faults[index]?.message !== undefined)
  const toBox = () => box.current?.focus()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || names.draft === '') return
    event.preventDefault()
    names.take()
    void form.trigger(name)
  }
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text')
    if (!/[\n\r\t,;]/.test(pasted.trim())) return
    event.preventDefault()
    names.take(`\n${pasted}`)
    void form.trigger(name)
  }
  const leave = () => {
    setTyping(false)
    names.take()
    field.onBlur()
    void form.trigger(name)
  }
  return (
    <Field id={id} label={label} hint={shownHint} fault={null}>
      <div className={styles.names}>
        <ul className={styles.chips} aria-label={label}>
          {names.chips.map((chip, index) => (
            <NameChip
              key={chip.key}
              chip={chip}
              first={index === 0}
              last={index === names.chips.length - 1}
              mark={index === 0 && names.chips.length > 1 ? first : undefined}
              fault={faults[index]?.message ?? null}
              faultId={`${id}-fault`}
              names={names}
              onGone={toBox}
            />
          ))}
        </ul>
        <input
          ref={(element) => {
            box.current = element
            field.ref(element)
          }}
          id={id}
          type="text"
          className="mono"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={placeholder}
          value={names.draft}
          aria-describedby={describedBy(id, shownHint, faulty ? '' : null)}
          onFocus={() => setTyping(true)}
          onChange={(event) => names.type(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={leave}
        />
      </div>
      <FaultList id={`${id}-fault`} faults={faults} names={names} />
      <ListActions names={names} domain={domain} same={same} onDone={toBox} />
    </Field>
  )
}
