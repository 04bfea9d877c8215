import '#plan/zod-config.ts'
import * as z from 'zod'
import { areaIds, featureIds, features } from '#knowledge/features.ts'
import type { Plan } from '#plan/plan.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './FeaturesForm.module.css'

const schema = z.object({ features: z.array(z.enum(featureIds)) })
type Values = z.infer<typeof schema>
const put = (plan: Plan, values: Values): Plan => ({
  ...plan,
  features: featureIds.filter((id) => values.features.includes(id)),
})

export const FeaturesForm = () => {
  const { plan } = usePlan()
  const { domain, steps: words } = useMessages()
  const form = useStepForm<Values>({ schema, defaults: { features: plan.features ?? [] }, put })
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="card">
      <p role="status" className={styles.count}>
        {plan.features === null
          ? words.notAnswered
          : words.wanted(plan.features.length, featureIds.length)}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => form.setValue('features', [...featureIds])}
      >
        {words.all}
      </button>{' '}
      <button type="button" className="button" onClick={() => form.setValue('features', [])}>
        {words.none}
      </button>
      {areaIds.map((area) => (
        <fieldset key={area} className={styles.area}>
          <legend>{domain.area[area]}</legend>
          {featureIds
            .filter((id) => features[id].area === area)
            .map((id) => (
              <label key={id} className={styles.feature}>
                <input type="checkbox" value={id} {...form.register('features')} />
                {domain.feature[id].name}
              </label>
            ))}
        </fieldset>
      ))}
    </form>
  )
}
