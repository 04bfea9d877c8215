import { useFieldArray } from 'react-hook-form'
import { products, skypeProductIds } from '#knowledge/products.ts'
import { parseNames } from '#plan/series.ts'
import { NamesField, SelectField, TextField } from '#ui/form/fields.tsx'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { newId } from '#ui/id.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { Item } from './items.tsx'
import { type SkypeValues, skypeSchema, skypeValuesOf, putSkype } from './skype-values.ts'

const pools = (count: number) => ({
  id: newId(),
  name: `Skype ${count + 1}`,
  product: '' as const,
  poolFqdn: '',
  frontEnds: '',
  externalWebFqdn: '',
})

export const SkypeForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<SkypeValues>({
    schema: skypeSchema,
    defaults: skypeValuesOf(plan),
    put: putSkype,
  })
  const array = useFieldArray({ control: form.control, name: 'skype', keyName: 'key' })
  const open = { value: '', label: words.choose }
  const options = [open, ...skypeProductIds.map((id) => ({ value: id, label: products[id].name }))]
  const spread = (name: `skype.${number}.frontEnds` | 'edge.servers') => () =>
    form.setValue(name, parseNames(form.getValues(name)).join('\n'))
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="card">
      {array.fields.map((field, index) => (
        <Item
          key={field.key}
          array={array}
          index={index}
          title={`${words.skypeDeployment} ${index + 1}`}
        >
          <TextField form={form} name={`skype.${index}.name`} label={words.name} />
          <SelectField
            form={form}
            name={`skype.${index}.product`}
            label={words.version}
            options={options}
          />
          <TextField form={form} name={`skype.${index}.poolFqdn`} label={words.poolFqdn} host />
          <NamesField
            form={form}
            name={`skype.${index}.frontEnds`}
            label={words.frontEnds}
            hint={words.listHint}
            onLeave={spread(`skype.${index}.frontEnds`)}
          />
          <TextField
            form={form}
            name={`skype.${index}.externalWebFqdn`}
            label={words.externalWebFqdn}
            host
          />
        </Item>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => array.append(pools(array.fields.length))}
      >
        {words.addSkype}
      </button>
      <fieldset>
        <legend>
          <h2>{words.edge}</h2>
        </legend>
        <SelectField
          form={form}
          name="edge.deployed"
          label={words.edgeDeployed}
          options={[open, { value: 'yes', label: words.yes }, { value: 'no', label: words.no }]}
        />
        <TextField form={form} name="edge.poolFqdn" label={words.edgePoolFqdn} host />
        <NamesField
          form={form}
          name="edge.servers"
          label={words.edgeServers}
          hint={words.listHint}
          onLeave={spread('edge.servers')}
        />
        <TextField form={form} name="edge.accessFqdn" label={words.accessFqdn} host />
      </fieldset>
    </form>
  )
}
