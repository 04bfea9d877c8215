import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import * as z from 'zod'
import { exchangeProductIds, products } from '#knowledge/products.ts'
import { limits } from '#plan/limits.ts'
import type { Plan } from '#plan/plan.ts'
import { hostFault, textFault } from '#plan/values.ts'
import { SelectField, TextField } from '#ui/form/fields.tsx'
import { NamesField } from '#ui/form/NamesField.tsx'
import { named, names, text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { newId } from '#ui/id.ts'
import { useMessages } from '#ui/language.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { isService, likelyDomain } from './deployments.ts'
import { Item, type Items, RemovedItem, useItems } from './items.tsx'
import styles from './StepScreen.module.css'

const schema = z.object({
  exchange: named(
    z.object({
      id: z.string(),
      name: text(textFault),
      product: z.enum(['', ...exchangeProductIds]),
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
  const item = useWatch({ control: form.control, name: `exchange.${index}` })
  const options = [
    { value: '', label: words.choose },
    ...exchangeProductIds.map((id) => ({ value: id, label: products[id].name })),
  ]
  const noServers = isService(item.product) && item.servers.length === 0
  return (
    <Item
      items={items}
      index={index}
      title={item.name.trim() === '' ? `${words.exchangeDeployment} ${index + 1}` : item.name}
      badge={item.product === '' ? undefined : products[item.product].short}
    >
      <TextField
        form={form}
        name={`exchange.${index}.name`}
        label={words.name}
        hint={item.name === '' ? words.exchangeNameHint : undefined}
      />
      <SelectField
        form={form}
        name={`exchange.${index}.product`}
        label={words.version}
        options={options}
      />
      {noServers ? (
        <p className={styles.note}>{words.noServers}</p>
      ) : (
        <NamesField
          form={form}
          name={`exchange.${index}.servers`}
          label={words.servers}
          hint={words.listHint}
          placeholder={words.exchangePlaceholder}
          most={limits.servers}
          domain={likelyDomain(plan, item.servers)}
        />
      )}
    </Item>
  )
}

export const ExchangeForm = () => {
  const words = useMessages().steps
  const form = useStepForm<Values>({ name: 'exchange', schema, valuesOf, put })
  const array = useFieldArray({ control: form.control, name: 'exchange', keyName: 'key' })
  const items = useItems(form, array, 'exchange')
  return (
    <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {items.count === 0 && items.removed === null && (
        <p className={styles.note}>{words.noExchange}</p>
      )}
      {array.fields.map((field, index) => (
        <Deployment key={field.key} form={form} items={items} index={index} />
      ))}
      <RemovedItem items={items} />
      <div>
        <button
          type="button"
          className="button"
          disabled={items.count >= limits.deployments}
          onClick={() => array.append({ id: newId(), name: '', product: '', servers: [] })}
        >
          + {words.addExchange}
        </button>
      </div>
    </form>
  )
}
