import * as z from 'zod'
import { cloudIds, clouds } from '#knowledge/clouds.ts'
import type { Plan } from '#plan/plan.ts'
import { parseNames } from '#plan/series.ts'
import { domainFault, guidFault, textFault } from '#plan/values.ts'
import { NamesField, SelectField, TextField } from '#ui/form/fields.tsx'
import { names, text, users, usersOf } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'

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
})
type Values = z.infer<typeof schema>

const valuesOf = ({ title, customer, author, organization }: Plan): Values => ({
  title,
  customer,
  author,
  sipDomains: organization.sipDomains.join('\n'),
  smtpDomains: organization.smtpDomains.join('\n'),
  users: organization.users === null ? '' : String(organization.users),
  forests: organization.forests ?? '',
  cloud: organization.tenant.cloud ?? '',
  tenantDomain: organization.tenant.domain,
  tenantId: organization.tenant.id,
})

const put = (plan: Plan, values: Values): Plan => ({
  ...plan,
  title: values.title,
  customer: values.customer,
  author: values.author,
  organization: {
    sipDomains: parseNames(values.sipDomains),
    smtpDomains: parseNames(values.smtpDomains),
    users: usersOf(values.users),
    forests: values.forests === '' ? null : values.forests,
    tenant: {
      cloud: values.cloud === '' ? null : values.cloud,
      domain: values.tenantDomain,
      id: values.tenantId,
    },
  },
})

export const OrganizationForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<Values>({ schema, defaults: valuesOf(plan), put })
  const spread = (name: 'sipDomains' | 'smtpDomains') => () =>
    form.setValue(name, parseNames(form.getValues(name)).join('\n'))
  const open = { value: '', label: words.choose }
  return (
    <form className="card" noValidate onSubmit={(event) => event.preventDefault()}>
      <TextField form={form} name="title" label={words.planTitle} />
      <TextField form={form} name="customer" label={words.customer} />
      <TextField form={form} name="author" label={words.author} />
      <NamesField
        form={form}
        name="sipDomains"
        label={words.sipDomains}
        hint={words.defaultFirst}
        onLeave={spread('sipDomains')}
      />
      <NamesField
        form={form}
        name="smtpDomains"
        label={words.smtpDomains}
        hint={words.defaultFirst}
        onLeave={spread('smtpDomains')}
      />
      <TextField form={form} name="users" label={words.users} />
      <SelectField
        form={form}
        name="forests"
        label={words.forests}
        options={[
          open,
          { value: 'one', label: words.forest.one },
          { value: 'several', label: words.forest.several },
        ]}
      />
      <h2>{words.tenant}</h2>
      <SelectField
        form={form}
        name="cloud"
        label={words.cloud}
        options={[open, ...cloudIds.map((id) => ({ value: id, label: clouds[id].name }))]}
      />
      <TextField
        form={form}
        name="tenantDomain"
        label={words.tenantDomain}
        hint="contoso.onmicrosoft.com"
        host
      />
      <TextField form={form} name="tenantId" label={words.tenantId} host />
    </form>
  )
}
