import { type UseFormReturn, useWatch } from 'react-hook-form'
import * as z from 'zod'
import { cloudIds, clouds } from '#knowledge/clouds.ts'
import { ewsStates, hybridKinds } from '#knowledge/tenant.ts'
import { limits } from '#plan/limits.ts'
import type { Plan } from '#plan/plan.ts'
import { domainFault, guidFault, textFault } from '#plan/values.ts'
import { ChoiceField, SelectField, TextField } from '#ui/form/fields.tsx'
import { NamesField } from '#ui/form/NamesField.tsx'
import { names, text, users, usersOf } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import styles from './StepScreen.module.css'

const schema = z.object({
  title: text(textFault),
  customer: text(textFault),
  author: text(textFault),
  sipDomains: names(domainFault),
  smtpDomains: names(domainFault),
  users,
  forests: z.enum(['', 'one', 'several']),
  cloud: z.enum(['', ...cloudIds]),
  tenantDomain: text(domainFault),
  tenantId: text(guidFault),
  ews: z.enum(['', ...ewsStates]),
  hybrid: z.enum(['', ...hybridKinds]),
})
type Values = z.infer<typeof schema>
type Form = UseFormReturn<Values>

const valuesOf = ({ title, customer, author, organization }: Plan): Values => ({
  title,
  customer,
  author,
  sipDomains: organization.sipDomains,
  smtpDomains: organization.smtpDomains,
  users: organization.users === null ? '' : String(organization.users),
  forests: organization.forests ?? '',
  cloud: organization.tenant.cloud ?? '',
  tenantDomain: organization.tenant.domain,
  tenantId: organization.tenant.id,
  ews: organization.tenant.ews ?? '',
  hybrid: organization.tenant.hybrid ?? '',
})

const put = (plan: Plan, values: Values): Plan => ({
  ...plan,
  title: values.title,
  customer: values.customer,
  author: values.author,
  organization: {
    sipDomains: values.sipDomains,
    smtpDomains: values.smtpDomains,
    forests: values.forests === '' ? null : values.forests,
    users: usersOf(values.users),
    tenant: {
      cloud: values.cloud === '' ? null : values.cloud,
      domain: values.tenantDomain,
      id: values.tenantId,
      ews: values.ews === '' ? null : values.ews,
      hybrid: values.hybrid === '' ? null : values.hybrid,
    },
  },
})

const Domains = ({ form }: { form: Form }) => {
  const words = useMessages().steps
  const sip = useWatch({ control: form.control, name: 'sipDomains' })
  const smtp = useWatch({ control: form.control, name: 'smtpDomains' })
  return (
    <>
      <NamesField
        form={form}
        name="sipDomains"
        label={words.sipDomains}
        hint={words.sipHint}
        placeholder="contoso.com"
        first={words.default}
        most={limits.domains}
      />
      <NamesField
        form={form}
        name="smtpDomains"
        label={words.smtpDomains}
        hint={words.smtpHint}
        placeholder="contoso.com"
        first={words.default}
        most={limits.domains}
        same={
          smtp.length === 0 && sip.length > 0 ? { label: words.sameAsSip, names: sip } : undefined
        }
      />
    </>
  )
}

const Tenant = ({ form }: { form: Form }) => {
  const words = useMessages().steps
  return (
    <section className="card" aria-label={words.tenant}>
      <h2>{words.tenant}</h2>
      <p className={styles.note}>{words.tenantHint}</p>
      <SelectField
        form={form}
        name="cloud"
        label={words.cloud}
        options={[
          { value: '', label: words.choose },
          ...cloudIds.map((id) => ({ value: id, label: clouds[id].name })),
        ]}
      />
      <TextField
        form={form}
        name="tenantDomain"
        label={words.tenantDomain}
        placeholder="contoso.onmicrosoft.com"
        host
      />
      <TextField
        form={form}
        name="tenantId"
        label={words.tenantId}
        placeholder="00000000-0000-0000-0000-000000000000"
        host
      />
      <SelectField
        form={form}
        name="hybrid"
        label={words.hybrid}
        hint={words.hybridHint}
        options={[
          { value: '', label: words.choose },
          ...hybridKinds.map((id) => ({ value: id, label: words.hybridKind[id] })),
        ]}
      />
      <SelectField
        form={form}
        name="ews"
        label={words.ews}
        hint={words.ewsHint}
        options={[
          { value: '', label: words.choose },
          ...ewsStates.map((id) => ({ value: id, label: words.ewsState[id] })),
        ]}
      />
    </section>
  )
}

export const OrganizationForm = () => {
  const words = useMessages().steps
  const form = useStepForm<Values>({ name: 'organization', schema, valuesOf, put })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <section className="card" aria-label={words.thePlan}>
        <h2>{words.thePlan}</h2>
        <TextField form={form} name="title" label={words.planTitle} />
        <TextField form={form} name="customer" label={words.customer} />
        <TextField form={form} name="author" label={words.author} />
      </section>
      <section className="card" aria-label={words.theOrganization}>
        <h2>{words.theOrganization}</h2>
        <Domains form={form} />
        <TextField form={form} name="users" label={words.users} hint={words.usersHint} numeric />
        <ChoiceField
          form={form}
          name="forests"
          label={words.forests}
          options={[
            { value: 'one', label: words.forest.one },
            { value: 'several', label: words.forest.several },
            { value: '', label: words.choose },
          ]}
        />
      </section>
      <Tenant form={form} />
    </form>
  )
}
