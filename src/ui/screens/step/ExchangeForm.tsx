import { useFieldArray } from 'react-hook-form'
import * as z from 'zod'
import { exchangeProductIds, products } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { parseNames } from '#plan/series.ts'
import { hostFault, textFault } from '#plan/values.ts'
import { NamesField, SelectField, TextField } from '#ui/form/fields.tsx'
import { names, text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { newId } from '#ui/id.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { Item } from './items.tsx'

const schema = z.object({
  exchange: z.array(
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
  exchange: plan.exchange.map((item) => ({
    ...item,
    product: item.product ?? '',
    servers: item.servers.join('\n'),
  })),
})
const put = (plan: Plan, { exchange }: Values): Plan => ({
  ...plan,
  exchange: exchange.map((item) => ({
    ...item,
    product: item.product === '' ? null : item.product,
    servers: parseNames(item.servers),
  })),
})

export const ExchangeForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<Values>({ schema, defaults: valuesOf(plan), put })
  const array = useFieldArray({ control: form.control, name: 'exchange', keyName: 'key' })
  const options = [
    { value: '', label: words.choose },
    ...exchangeProductIds.map((id) => ({ value: id, label: products[id].name })),
  ]
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="card">
      {array.fields.map((field, index) => (
        <Item
          key={field.key}
          array={array}
          index={index}
          title={`${words.exchangeDeployment} ${index + 1}`}
        >
          <TextField form={form} name={`exchange.${index}.name`} label={words.name} />
          <SelectField
            form={form}
            name={`exchange.${index}.product`}
            label={words.version}
            options={options}
          />
          <NamesField
            form={form}
            name={`exchange.${index}.servers`}
            label={words.servers}
            hint={words.listHint}
            onLeave={() => {
              const name = `exchange.${index}.servers` as const
              form.setValue(name, parseNames(form.getValues(name)).join('\n'))
            }}
          />
        </Item>
      ))}
      <button
        type="button"
        className="button"
        onClick={() =>
          array.append({
            id: newId(),
            name: `Exchange ${array.fields.length + 1}`,
            product: '',
            servers: '',
          })
        }
      >
        {words.addExchange}
      </button>
    </form>
  )
}
