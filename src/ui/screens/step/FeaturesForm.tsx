import '#plan/zod-config.ts'
import { memo, useCallback } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import * as z from 'zod'
import { areaIds, type FeatureId, featureIds, features } from '#knowledge/features.ts'
import type { Plan } from '#plan/plan.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import styles from './FeaturesForm.module.css'

const schema = z.object({ answered: z.boolean(), features: z.array(z.enum(featureIds)) })
type Values = z.infer<typeof schema>

const valuesOf = (plan: Plan): Values => ({
  answered: plan.features !== null,
  features: plan.features ?? [],
})
const put = (plan: Plan, { answered, features: wanted }: Values): Plan => ({
  ...plan,
  features: answered ? featureIds.filter((id) => wanted.includes(id)) : null,
})

/** Answers for these features at once. It stays the same, so that only what it changes is drawn anew. */
type Choose = (ids: readonly FeatureId[], on: boolean) => void

const useChoose = (form: UseFormReturn<Values>): Choose =>
  useCallback(
    (ids, on) => {
      const others = form.getValues('features').filter((id) => !ids.includes(id))
      // Every value that is set is an edit of its own: none for what is said already.
      if (!form.getValues('answered')) form.setValue('answered', true)
      form.setValue('features', on ? [...others, ...ids] : others)
    },
    [form],
  )

type AllNoneProps = {
  readonly of: string
  readonly ids: readonly FeatureId[]
  readonly choose: Choose
}

const AllNone = memo(({ of, ids, choose }: AllNoneProps) => {
  const words = useMessages().steps
  return (
    <span>
      {([true, false] as const).map((on) => (
        <button
          key={String(on)}
          type="button"
          className="button quiet"
          aria-label={`${on ? words.all : words.none}: ${of}`}
          onClick={() => choose(ids, on)}
        >
          {on ? words.all : words.none}
        </button>
      ))}
    </span>
  )
})

type FeatureProps = { readonly id: FeatureId; readonly wanted: boolean; readonly choose: Choose }

const Feature = memo(({ id, wanted, choose }: FeatureProps) => (
  <label className={styles.feature}>
    <input
      type="checkbox"
      checked={wanted}
      onChange={(event) => choose([id], event.target.checked)}
    />
    {useMessages().domain.feature[id].name}
  </label>
))

const areas = areaIds.map((area) => ({
  area,
  ids: featureIds.filter((id) => features[id].area === area),
}))

export const FeaturesForm = () => {
  const { domain, steps: words } = useMessages()
  const form = useStepForm<Values>({ name: 'features', schema, valuesOf, put })
  const answered = useWatch({ control: form.control, name: 'answered' })
  const wanted = useWatch({ control: form.control, name: 'features' })
  const choose = useChoose(form)
  const leaveOpen = () => {
    form.setValue('answered', false)
    form.setValue('features', [])
  }
  return (
    <form noValidate className="card" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.head}>
        <p role="status" className={styles.count}>
          {answered ? words.wanted(wanted.length, featureIds.length) : words.notAnswered}
        </p>
        <AllNone of={words.allFeatures} ids={featureIds} choose={choose} />
        <button
          type="button"
          className="button quiet"
          aria-disabled={!answered}
          onClick={leaveOpen}
        >
          {words.leaveOpen}
        </button>
      </div>
      {areas.map(({ area, ids }) => (
        <fieldset key={area} className={styles.area}>
          <legend>{domain.area[area]}</legend>
          {ids.length > 1 && <AllNone of={domain.area[area]} ids={ids} choose={choose} />}
          {ids.map((id) => (
            <Feature key={id} id={id} wanted={wanted.includes(id)} choose={choose} />
          ))}
        </fieldset>
      ))}
    </form>
  )
}
