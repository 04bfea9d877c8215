import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect } from 'react'
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { usePlan } from '#ui/plan-context.ts'

type StepForm<Values extends FieldValues> = {
  readonly schema: z.ZodType<Values, Values>
  readonly defaults: Values
  /** puts the values into the plan, valid or not */
  readonly put: (plan: Plan, values: Values) => Plan
}

/**
 * The form of a step: what is typed goes into the plan at once, faults are shown at their field, and what
 * was there on opening is judged at once as well.
 */
export const useStepForm = <Values extends FieldValues>({
  schema,
  defaults,
  put,
}: StepForm<Values>): UseFormReturn<Values> => {
  const { change } = usePlan()
  const form = useForm<Values>({
    mode: 'onChange',
    defaultValues: defaults as DefaultValues<Values>,
    resolver: standardSchemaResolver(schema),
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => change((plan) => put(plan, values), name ?? 'list'),
      }),
    [form, change, put],
  )
  useEffect(() => {
    void form.trigger()
  }, [form])
  return form
}
