import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect, useState } from 'react'
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { keepTyped, startingValues } from './typed.ts'

type StepForm<Values extends FieldValues> = {
  readonly name: string
  readonly schema: z.ZodType<Values, Values>
  readonly valuesOf: (plan: Plan) => Values
  /** puts the values into the plan, valid or not */
  readonly put: (plan: Plan, values: Values) => Plan
}

/** Typing in one field is one step of undo; adding to a list or taking from it is another. */
const labelOf = (form: string, name: string | undefined, value: unknown): string =>
  `${form}.${name ?? ''}${Array.isArray(value) ? value.length : ''}`

/**
 * The form of a step: what is typed goes into the plan at once, faults are shown at their field, and what
 * was there on opening is judged at once as well.
 */
export const useStepForm = <Values extends FieldValues>({
  name: step,
  schema,
  valuesOf,
  put,
}: StepForm<Values>): UseFormReturn<Values> => {
  const { plan, change } = useAnswers()
  const key = `${plan.id} ${step}`
  const [defaultValues] = useState(() => startingValues(key, plan, valuesOf, put))
  const form = useForm<Values>({
    mode: 'onTouched',
    defaultValues: defaultValues as DefaultValues<Values>,
    resolver: standardSchemaResolver(schema),
  })
  useEffect(() => {
    let last = JSON.stringify(form.getValues())
    return form.subscribe({
      formState: { values: true },
      callback: ({ values, name, errors }) => {
        // The form also reports what changed nothing, and changes its values in place: the plan gets a copy.
        const now = JSON.stringify(values)
        if (now === last) return
        last = now
        const copy = JSON.parse(now) as Values
        keepTyped(key, copy)
        const value: unknown = name === undefined ? null : form.getValues(name as FieldPath<Values>)
        change((current) => put(current, copy), labelOf(step, name, value))
        const faulty = Object.keys(errors ?? {}) as FieldPath<Values>[]
        if (faulty.length > 0) void form.trigger(faulty)
      },
    })
  }, [form, change, put, key, step])
  useEffect(() => {
    void form.trigger()
  }, [form])
  return form
}
