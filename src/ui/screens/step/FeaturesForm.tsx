import '#plan/zod-config.ts'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import * as z from 'zod'
import { type AreaId, areaIds, type FeatureId, featureIds, features } from '#knowledge/features.ts'
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

type Choice = {
  readonly wanted: readonly FeatureId[]
  readonly choose: (ids: readonly FeatureId[], on: boolean) => void
}

const useChoice = (form: UseFormReturn<Values>): Choice => {
  const wanted = useWatch({ control: form.control, name: 'features' })
  const choose = (ids: readonly FeatureId[], on: boolean) => {
    const others = wanted.filter((id) => !ids.includes(id))
    // Every value that is set is an edit of its own: none for what is said already.
    if (!form.getValues('answered')) form.setValue('answered', true)
    form.setValue('features', on ? [...others, ...ids] : others)
  }
  return { wanted, choose }
}

type AllNoneProps = {
  readonly of: string
  readonly ids: readonly FeatureId[]
  readonly choice: Choice
}

const AllNone = ({ of, ids, choice }: AllNoneProps) => {
  const words = useMessages().steps
  return (
    <span>
      {([true, false] as const).map((on) => (
        <button
          key={String(on)}
          type="button"
          className="button quiet"
          aria-label={`${on ? words.all : words.none}: ${of}`}
          onClick={() => choice.choose(ids, on)}
        >
          {on ? words.all : words.none}
        </button>
      ))}
    </span>
  )
}

const Area = ({ area, choice }: { area: AreaId; choice: Choice }) => {
  const { domain } = useMessages()
  const ids = featureIds.filter((id) => features[id].area === area)
  return (
    <fieldset className={styles.area}>
      <legend>{domain.area[area]}</legend>
      {ids.length > 1 && <AllNone of={domain.area[area]} ids={ids} choice={choice} />}
      {ids.map((id) => (
        <label key={id} className={styles.feature}>
          <input
            type="checkbox"
            checked={choice.wanted.includes(id)}
            onChange={(event) => choice.choose([id], event.target.checked)}
          />
          {domain.feature[id].name}
        </label>
      ))}
    </fieldset>
  )
}

export const FeaturesForm = () => {
  const { steps: words } = useMessages()
  const form = useStepForm<Values>({ name: 'features', schema, valuesOf, put })
  const answered = useWatch({ control: form.control, name: 'answered' })
  const choice = useChoice(form)
  const leaveOpen = () => {
    form.setValue('answered', false)
    form.setValue('features', [])
  }
  return (
    <form noValidate className="card" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.head}>
        <p role="status" className={styles.count}>
          {answered ? words.wanted(choice.wanted.length, featureIds.length) : words.notAnswered}
        </p>
        <AllNone of={words.allFeatures} ids={featureIds} choice={choice} />
        <button
          type="button"
          className="button quiet"
          aria-disabled={!answered}
          onClick={leaveOpen}
        >
          {words.leaveOpen}
        </button>
      </div>
      {areaIds.map((area) => (
        <Area key={area} area={area} choice={choice} />
      ))}
    </form>
  )
}
