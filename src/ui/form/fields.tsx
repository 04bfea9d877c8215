import { type ReactNode, useId } from 'react'
import { type FieldPath, type FieldValues, type UseFormReturn, get } from 'react-hook-form'
import type { ValueFault } from '#plan/values.ts'
import { useMessages } from '#ui/language.ts'
import styles from './fields.module.css'

type Common<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>
  readonly name: FieldPath<Values>
  readonly label: string
  readonly hint?: string
}

/** The faults of a field in words: its own, or those of its lines. */
const useFault = <Values extends FieldValues>(
  form: UseFormReturn<Values>,
  name: FieldPath<Values>,
): string | null => {
  const { domain } = useMessages()
  const error: unknown = get(form.formState.errors, name)
  const message = (error as { message?: string } | undefined)?.message
  if (message === undefined || message === '') return null
  const [code = '', ...which] = message.split('\n')
  const words = domain.valueFault(code as ValueFault)
  return which.length === 0 ? words : `${which.join(', ')}: ${words}`
}

const Field = ({
  id,
  label,
  hint,
  fault,
  children,
}: {
  id: string
  label: string
  hint: string | undefined
  fault: string | null
  children: ReactNode
}) => (
  <div className={styles.field}>
    <label htmlFor={id}>{label}</label>
    <div className={styles.control}>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault}>
          <span aria-hidden="true">▲ </span>
          {fault}
        </p>
      )}
    </div>
  </div>
)

const describedBy = (id: string, hint: string | undefined, fault: string | null) =>
  [hint === undefined ? '' : `${id}-hint`, fault === null ? '' : `${id}-fault`].join(' ').trim() ||
  undefined

/** One line of text. */
export const TextField = <Values extends FieldValues>({
  form,
  name,
  label,
  hint,
  host = false,
}: Common<Values> & { readonly host?: boolean }) => {
  const id = useId()
  const fault = useFault(form, name)
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <input
        id={id}
        className={host ? 'mono' : undefined}
        autoComplete="off"
        spellCheck={!host}
        aria-invalid={fault !== null}
        aria-describedby={describedBy(id, hint, fault)}
        {...form.register(name)}
      />
    </Field>
  )
}

/** Many names, one a line: pasted from anywhere, series such as fe01…fe08 written out on leaving. */
export const NamesField = <Values extends FieldValues>({
  form,
  name,
  label,
  hint,
  onLeave,
}: Common<Values> & { readonly onLeave: () => void }) => {
  const id = useId()
  const fault = useFault(form, name)
  const { onBlur, ...field } = form.register(name)
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <textarea
        id={id}
        rows={3}
        className={`mono ${styles.names}`}
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={describedBy(id, hint, fault)}
        onBlur={(event) => {
          onLeave()
          void onBlur(event)
        }}
        {...field}
      />
    </Field>
  )
}

/** One of several; the empty choice means not answered yet. */
export const SelectField = <Values extends FieldValues>({
  form,
  name,
  label,
  hint,
  options,
}: Common<Values> & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}) => {
  const id = useId()
  const fault = useFault(form, name)
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <select
        id={id}
        aria-invalid={fault !== null}
        aria-describedby={describedBy(id, hint, fault)}
        {...form.register(name)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
