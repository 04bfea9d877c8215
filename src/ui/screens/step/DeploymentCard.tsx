import type { ReactNode } from 'react'
import { type FieldPath, type FieldValues, type UseFormReturn, useWatch } from 'react-hook-form'
import {
  type ProductId,
  exchangeProductIds,
  products,
  skypeProductIds,
} from '#knowledge/products.ts'
import { SelectField, TextField } from '#ui/form/fields.tsx'
import { useMessages } from '#ui/language.ts'
import { isService } from './deployments.ts'
import { Item, type Items } from './items.tsx'
import styles from './StepScreen.module.css'

type Side = 'exchange' | 'skype'
type Typed = { readonly name: string; readonly product: ProductId | ''; readonly build: string }

const productIds = { exchange: exchangeProductIds, skype: skypeProductIds }
const buildExamples = { exchange: '15.2.2562.17', skype: '7.0.2046.820' }

const useBuildHint = (side: Side, product: ProductId | ''): string => {
  const { buildHint } = useMessages().steps
  return product === 'lync-2013' ? buildHint.lync : buildHint[side]
}

type Props<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>
  readonly side: Side
  readonly items: Items
  readonly index: number
  /** whether no host is named, so that a service needs no fields for hosts */
  readonly hostless: boolean
  /** the fields for its hosts */
  readonly children: ReactNode
}

/** One deployment of a list: what is asked on both sides, and the hosts of its own. */
export const DeploymentCard = <Values extends FieldValues>(props: Props<Values>) => {
  const { form, side, items, index, hostless, children } = props
  const words = useMessages().steps
  const path = `${side}.${index}`
  const field = (name: string) => `${path}.${name}` as FieldPath<Values>
  const item = useWatch({ control: form.control, name: path as FieldPath<Values> }) as Typed
  const buildHint = useBuildHint(side, item.product)
  return (
    <Item
      items={items}
      index={index}
      title={item.name.trim() === '' ? `${words[`${side}Deployment`]} ${index + 1}` : item.name}
      badge={item.product === '' ? undefined : products[item.product].short}
    >
      <TextField
        form={form}
        name={field('name')}
        label={words.name}
        hint={item.name === '' ? words[`${side}NameHint`] : undefined}
        stacked
      />
      <SelectField
        form={form}
        name={field('product')}
        label={words.version}
        options={[
          { value: '', label: words.choose },
          ...productIds[side].map((id) => ({ value: id, label: products[id].name })),
        ]}
        stacked
      />
      {isService(item.product) && hostless && item.build === '' ? (
        <p className={styles.note}>{words.noServers}</p>
      ) : (
        <>
          <TextField
            form={form}
            name={field('build')}
            label={words.build}
            hint={item.build === '' ? buildHint : undefined}
            placeholder={buildExamples[side]}
            host
          />
          {children}
        </>
      )}
    </Item>
  )
}
