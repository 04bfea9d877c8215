import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import { limits } from '#plan/limits.ts'
import { ChoiceField, TextField } from '#ui/form/fields.tsx'
import { NamesField } from '#ui/form/NamesField.tsx'
import { yesNoOptions } from '#ui/form/yes-no.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { newId } from '#ui/id.ts'
import { useMessages } from '#ui/language.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { DeploymentCard } from './DeploymentCard.tsx'
import { DeploymentList } from './DeploymentList.tsx'
import { likelyDomain } from './deployments.ts'
import { type Items, useItems } from './items.tsx'
import { type SkypeValues, putSkype, skypeSchema, skypeValuesOf } from './skype-values.ts'
import styles from './StepScreen.module.css'

type Form = UseFormReturn<SkypeValues>

/** The names of a pool: of itself, of its Front Ends, and of its web services outside. */
const PoolNames = ({ form, index }: { form: Form; index: number }) => {
  const { plan } = useAnswers()
  const words = useMessages().steps
  const item = useWatch({ control: form.control, name: `skype.${index}` })
  return (
    <>
      <TextField
        form={form}
        name={`skype.${index}.poolFqdn`}
        label={words.poolFqdn}
        placeholder="pool01.contoso.com"
        host
      />
      <NamesField
        form={form}
        name={`skype.${index}.frontEnds`}
        label={words.frontEnds}
        hint={words.listHint}
        placeholder={words.frontEndPlaceholder}
        most={limits.servers}
        domain={likelyDomain(plan, [...item.frontEnds, item.poolFqdn])}
      />
      <TextField
        form={form}
        name={`skype.${index}.externalWebFqdn`}
        label={words.externalWebFqdn}
        placeholder="web01.contoso.com"
        host
      />
    </>
  )
}

const Deployment = ({ form, items, index }: { form: Form; items: Items; index: number }) => {
  const item = useWatch({ control: form.control, name: `skype.${index}` })
  const hostless =
    item.poolFqdn === '' && item.frontEnds.length === 0 && item.externalWebFqdn === ''
  return (
    <DeploymentCard form={form} side="skype" items={items} index={index} hostless={hostless}>
      <PoolNames form={form} index={index} />
    </DeploymentCard>
  )
}

const Edge = ({ form }: { form: Form }) => {
  const { plan } = useAnswers()
  const words = useMessages().steps
  const edge = useWatch({ control: form.control, name: 'edge' })
  const named = edge.poolFqdn !== '' || edge.servers.length > 0 || edge.accessFqdn !== ''
  return (
    <section className="card" aria-label={words.edge}>
      <h2>{words.edge}</h2>
      <ChoiceField
        form={form}
        name="edge.deployed"
        label={words.edgeDeployed}
        hint={words.edgeHint}
        options={yesNoOptions(words)}
      />
      {(edge.deployed === 'yes' || named) && (
        <>
          <TextField
            form={form}
            name="edge.poolFqdn"
            label={words.edgePoolFqdn}
            placeholder="edgepool.contoso.com"
            host
          />
          <NamesField
            form={form}
            name="edge.servers"
            label={words.edgeServers}
            hint={words.listHint}
            placeholder={words.edgePlaceholder}
            most={limits.servers}
            domain={likelyDomain(plan, [...edge.servers, edge.poolFqdn])}
          />
          <TextField
            form={form}
            name="edge.accessFqdn"
            label={words.accessFqdn}
            placeholder="sip.contoso.com"
            host
          />
        </>
      )}
    </section>
  )
}

const empty = {
  name: '',
  product: '',
  build: '',
  poolFqdn: '',
  frontEnds: [],
  externalWebFqdn: '',
} as const

export const SkypeForm = () => {
  const words = useMessages().steps
  const form = useStepForm<SkypeValues>({
    name: 'skype',
    schema: skypeSchema,
    valuesOf: skypeValuesOf,
    put: putSkype,
  })
  const array = useFieldArray({ control: form.control, name: 'skype', keyName: 'key' })
  const items = useItems(form, array, 'skype')
  return (
    <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <DeploymentList
        items={items}
        most={limits.deployments}
        none={words.noSkype}
        add={words.addSkype}
        onAdd={() => array.append({ id: newId(), ...empty, frontEnds: [] })}
      >
        {array.fields.map((field, index) => (
          <Deployment key={field.key} form={form} items={items} index={index} />
        ))}
      </DeploymentList>
      <Edge form={form} />
    </form>
  )
}
