import { type ReactNode, useId } from 'react'
import { type FieldPath, type FieldValues, type UseFormReturn, get } from 'react-hook-form'
import { limits } from '#plan/limits.ts'
import type { ValueFault } from '#plan/values.ts'
import { useMessages } from '#ui/language.ts'
import styles from './fields.module.css'

export type Common<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>
  readonly name: FieldPath<Values>
  readonly label: string
  readonly hint?: string | undefined
  /** the label above, for several fields in a row */
  readonly stacked?: boolean
}

type FieldProps = {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly fault: string | null
  readonly stacked?: boolean | undefined
  readonly children: ReactNode
}

/** The fault of a field in words. */
const useFault = <Values extends FieldValues>(
  form: UseFormReturn<Values>,
  name: FieldPath<Values>,
): string | null => {
  const { domain } = useMessages()
  const error: unknown = get(form.formState.errors, name)
  const code = (error as { message?: ValueFault } | undefined)?.message
  return code === undefined ? null : domain.valueFault(code)
}

/** A label, its control, a hint, and what is wrong. */
export const Field = ({ id, label, hint, fault, stacked = false, children }: FieldProps) => (
  <div className={stacked ? styles.stacked : styles.field}>
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

export const describedBy = (id: string, hint: string | undefined, fault: string | null) =>
  [hint === undefined ? '' : `${id}-hint`, fault === null ? '' : `${id}-fault`].join(' ').trim() ||
  undefined

type TextProps<Values extends FieldValues> = Common<Values> & {
  /** a name or address that machines read */
  readonly host?: boolean
  readonly numeric?: boolean
  readonly placeholder?: string
}

/** One line of text. It takes no more than a plan can hold. */
export const TextField = <Values extends FieldValues>(props: TextProps<Values>) => {
  const { form, name, label, hint, stacked, host = false, numeric = false, placeholder } = props
  const id = useId()
  const fault = useFault(form, name)
  return (
    <Field id={id} label={label} hint={hint} fault={fault} stacked={stacked}>
      <input
        id={id}
        type="text"
        className={host ? 'mono' : undefined}
        autoComplete="off"
        autoCapitalize={host ? 'none' : undefined}
        inputMode={numeric ? 'numeric' : undefined}
        spellCheck={!host}
        maxLength={limits.line}
        placeholder={placeholder}
        aria-invalid={fault !== null}
        aria-describedby={describedBy(id, hint, fault)}
        {...form.register(name)}
      />
    </Field>
  )
}

export type Option = { readonly value: string; readonly label: string }

/** One of several; the empty choice means not answered yet. */
export const SelectField = <Values extends FieldValues>({
  form,
  name,
  label,
  hint,
  stacked,
  options,
}: Common<Values> & { readonly options: readonly Option[] }) => {
  const id = useId()
  const fault = useFault(form, name)
  return (
    <Field id={id} label={label} hint={hint} fault={fault} stacked={stacked}>
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

/** One of a few, all in sight; the empty choice means not answered yet. */
export const ChoiceField = <Values extends FieldValues>({
  form,
  name,
  label,
  hint,
  options,
}: Common<Values> & { readonly options: readonly Option[] }) => {
  const id = useId()
  return (
    <fieldset
      className={styles.field}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.control}>
        <div className={styles.choices}>
          {options.map((option) => (
            <label key={option.value}>
              <input type="radio" value={option.value} {...form.register(name)} /> {option.label}
            </label>
          ))}
        </div>
        {hint !== undefined && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </fieldset>
  )
}
