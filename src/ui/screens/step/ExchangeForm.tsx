import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import * as z from 'zod'
import { exchangeProductIds } from '#knowledge/products.ts'
import { limits } from '#plan/limits.ts'
import type { Plan } from '#plan/plan.ts'
import { buildFault, hostFault, textFault } from '#plan/values.ts'
import { NamesField } from '#ui/form/NamesField.tsx'
import { named, names, text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { newId } from '#ui/id.ts'
import { useMessages } from '#ui/language.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { DeploymentCard } from './DeploymentCard.tsx'
import { DeploymentList } from './DeploymentList.tsx'
import { likelyDomain } from './deployments.ts'
import { type Items, useItems } from './items.tsx'
import styles from './StepScreen.module.css'

const schema = z.object({
  exchange: named(
    z.object({
      id: z.string(),
      name: text(textFault),
      product: z.enum(['', ...exchangeProductIds]),
      build: text(buildFault),
      servers: names(hostFault),
    }),
  ),
})
type Values = z.infer<typeof schema>

const valuesOf = (plan: Plan): Values => ({
  exchange: plan.exchange.map((item) => ({ ...item, product: item.product ?? '' })),
})
const put = (plan: Plan, { exchange }: Values): Plan => ({
  ...plan,
  exchange: exchange.map((item) => ({
    ...item,
    product: item.product === '' ? null : item.product,
  })),
})

type DeploymentProps = {
  readonly form: UseFormReturn<Values>
  readonly items: Items
  readonly index: number
}

const Deployment = ({ form, items, index }: DeploymentProps) => {
  const { plan } = useAnswers()
  const words = useMessages().steps
  const name = `exchange.${index}.servers` as const
  const servers = useWatch({ control: form.control, name })
  const hostless = servers.length === 0
  return (
    <DeploymentCard form={form} side="exchange" items={items} index={index} hostless={hostless}>
      <NamesField
        form={form}
        name={name}
        label={words.servers}
        hint={words.listHint}
        placeholder={words.exchangePlaceholder}
        most={limits.servers}
        domain={likelyDomain(plan, servers)}
      />
    </DeploymentCard>
  )
}

export const ExchangeForm = () => {
  const words = useMessages().steps
  const form = useStepForm<Values>({ name: 'exchange', schema, valuesOf, put })
  const array = useFieldArray({ control: form.control, name: 'exchange', keyName: 'key' })
  const items = useItems(form, array, 'exchange')
  return (
    <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <DeploymentList
        items={items}
        most={limits.deployments}
        none={words.noExchange}
        add={words.addExchange}
        onAdd={() => array.append({ id: newId(), name: '', product: '', build: '', servers: [] })}
      >
        {array.fields.map((field, index) => (
          <Deployment key={field.key} form={form} items={items} index={index} />
        ))}
      </DeploymentList>
    </form>
  )
}
