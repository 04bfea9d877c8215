import { useState } from 'react'
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import { Link } from 'react-router'
import { products } from '#knowledge/products.ts'
import { limits } from '#plan/limits.ts'
import { SelectField, TextField } from '#ui/form/fields.tsx'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { newId } from '#ui/id.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { Item, type Items, RemovedItem, useItems } from './items.tsx'
import {
  type PairingsValues,
  missingPairs,
  pairingsOf,
  pairingsSchema,
  putPairings,
  usersPlaced,
} from './pairing-values.ts'
import styles from './StepScreen.module.css'

type Form = UseFormReturn<PairingsValues>

/** The deployments of one side to choose from; the one chosen is there even when it is gone. */
const useOptions = (side: 'exchange' | 'skype', chosen: string) => {
  const { plan } = useAnswers()
  const words = useMessages().steps
  const unnamed = side === 'exchange' ? words.exchangeDeployment : words.skypeDeployment
  const known = plan[side].map(({ id, name, product }, index) => {
    const title = name.trim() === '' ? `${unnamed} ${index + 1}` : name
    return { value: id, label: product === null ? title : `${title} (${products[product].short})` }
  })
  const gone = chosen !== '' && !known.some((option) => option.value === chosen)
  return [
    { value: '', label: words.choose },
    ...known,
    ...(gone ? [{ value: chosen, label: words.goneDeployment }] : []),
  ]
}

const Pairing = ({ form, items, index }: { form: Form; items: Items; index: number }) => {
  const words = useMessages().steps
  const item = useWatch({ control: form.control, name: `pairings.${index}` })
  const exchange = useOptions('exchange', item.exchange)
  const skype = useOptions('skype', item.skype)
  return (
    <Item
      items={items}
      index={index}
      title={item.name.trim() === '' ? `${words.pairing} ${index + 1}` : item.name}
    >
      <div className={styles.row}>
        <TextField
          form={form}
          name={`pairings.${index}.name`}
          label={words.name}
          placeholder={words.pairingPlaceholder}
          stacked
        />
        <TextField
          form={form}
          name={`pairings.${index}.users`}
          label={words.pairingUsers}
          numeric
          stacked
        />
      </div>
      <div className={styles.wideRow}>
        <SelectField
          form={form}
          name={`pairings.${index}.exchange`}
          label={words.mailboxes}
          options={exchange}
          stacked
        />
        <SelectField
          form={form}
          name={`pairings.${index}.skype`}
          label={words.homed}
          options={skype}
          stacked
        />
      </div>
    </Item>
  )
}

/** How many users are in pairings, and for how many nothing is planned yet. */
const Placed = ({ form }: { form: Form }) => {
  const { plan } = useAnswers()
  const words = useMessages().steps.placed
  const pairings = useWatch({ control: form.control, name: 'pairings' })
  const { placed, unknown, rest } = usersPlaced(pairings, plan.organization.users)
  return (
    <p role="status" className={rest !== null && rest < 0 ? styles.warning : styles.note}>
      {words.inPairings(placed)}{' '}
      {rest === null ? (
        <Link to={paths.plan(plan.id, 'organization')}>{words.inAllOpen}</Link>
      ) : rest < 0 ? (
        <>
          <span aria-hidden="true">◆ </span>
          {words.tooMany(-rest)}
        </>
      ) : (
        words.without(rest)
      )}{' '}
      {unknown > 0 && words.unknown(unknown)}
    </p>
  )
}

export const PairingsForm = () => {
  const { plan } = useAnswers()
  const words = useMessages().steps
  const [schema] = useState(() =>
    pairingsSchema(new Set([...plan.exchange, ...plan.skype].map((item) => item.id))),
  )
  const form = useStepForm<PairingsValues>({
    name: 'pairings',
    schema,
    valuesOf: pairingsOf,
    put: putPairings,
  })
  const array = useFieldArray({ control: form.control, name: 'pairings', keyName: 'key' })
  const items = useItems(form, array, 'pairings')
  const pairings = useWatch({ control: form.control, name: 'pairings' })
  const missing = missingPairs(plan, pairings)
  const only = missing.length === 1 && pairings.length === 0
  const room = items.count + missing.length <= limits.pairings
  // Of one pairing there is, everybody is in it.
  const everybody = only && plan.organization.users !== null ? String(plan.organization.users) : ''
  const addMissing = () =>
    array.append(missing.map((one) => ({ ...one, id: newId(), users: everybody })))
  return (
    <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {(plan.exchange.length === 0 || plan.skype.length === 0) && (
        <p className={styles.note}>{words.needDeployments}</p>
      )}
      {array.fields.map((field, index) => (
        <Pairing key={field.key} form={form} items={items} index={index} />
      ))}
      <RemovedItem items={items} />
      <div className={styles.actions}>
        <button
          type="button"
          className="button"
          disabled={items.count >= limits.pairings}
          onClick={() =>
            array.append({ id: newId(), name: '', exchange: '', skype: '', users: '' })
          }
        >
          + {words.addPairing}
        </button>
        {missing.length > 0 && room && (
          <button type="button" className="button" onClick={addMissing}>
            {only ? words.addOnly : words.addAll(missing.length)}
          </button>
        )}
      </div>
      <Placed form={form} />
    </form>
  )
}
