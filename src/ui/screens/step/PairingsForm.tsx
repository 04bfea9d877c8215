import { useFieldArray } from 'react-hook-form'
import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { textFault } from '#plan/values.ts'
import { SelectField, TextField } from '#ui/form/fields.tsx'
import { text, users, usersOf } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { newId } from '#ui/id.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { Item } from './items.tsx'

const schema = z.object({
  pairings: z.array(
    z.object({
      id: z.string(),
      name: text(textFault),
      exchange: z.string(),
      skype: z.string(),
      users,
    }),
  ),
})
type Values = z.infer<typeof schema>

const valuesOf = (plan: Plan): Values => ({
  pairings: plan.pairings.map((item) => ({
    ...item,
    exchange: item.exchange ?? '',
    skype: item.skype ?? '',
    users: item.users === null ? '' : String(item.users),
  })),
})
const put = (plan: Plan, { pairings }: Values): Plan => ({
  ...plan,
  pairings: pairings.map((item) => ({
    ...item,
    exchange: item.exchange === '' ? null : item.exchange,
    skype: item.skype === '' ? null : item.skype,
    users: usersOf(item.users),
  })),
})

/** The pairs of deployments that no pairing joins yet. */
const missingPairs = (plan: Plan) =>
  plan.exchange.flatMap((exchange) =>
    plan.skype
      .filter(
        (skype) =>
          !plan.pairings.some((item) => item.exchange === exchange.id && item.skype === skype.id),
      )
      .map((skype) => ({
        id: newId(),
        name: `${exchange.name} · ${skype.name}`,
        exchange: exchange.id,
        skype: skype.id,
        users: '',
      })),
  )

export const PairingsForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<Values>({ schema, defaults: valuesOf(plan), put })
  const array = useFieldArray({ control: form.control, name: 'pairings', keyName: 'key' })
  const options = (items: readonly { id: string; name: string }[]) => [
    { value: '', label: words.choose },
    ...items.map((item) => ({ value: item.id, label: item.name })),
  ]
  if (plan.exchange.length === 0 || plan.skype.length === 0)
    return <p className="card">{words.needDeployments}</p>
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="card">
      {array.fields.map((field, index) => (
        <Item key={field.key} array={array} index={index} title={`${words.pairing} ${index + 1}`}>
          <TextField form={form} name={`pairings.${index}.name`} label={words.name} />
          <SelectField
            form={form}
            name={`pairings.${index}.exchange`}
            label={words.mailboxes}
            options={options(plan.exchange)}
          />
          <SelectField
            form={form}
            name={`pairings.${index}.skype`}
            label={words.homed}
            options={options(plan.skype)}
          />
          <TextField form={form} name={`pairings.${index}.users`} label={words.pairingUsers} />
        </Item>
      ))}
      <button
        type="button"
        className="button"
        onClick={() =>
          array.append({
            id: newId(),
            name: `${words.pairing} ${array.fields.length + 1}`,
            exchange: '',
            skype: '',
            users: '',
          })
        }
      >
        {words.addPairing}
      </button>{' '}
      <button type="button" className="button" onClick={() => array.append(missingPairs(plan))}>
        {words.addAll}
      </button>
    </form>
  )
}
