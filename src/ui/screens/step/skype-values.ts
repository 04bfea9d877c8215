import * as z from 'zod'
import { skypeProductIds } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { hostFault, textFault } from '#plan/values.ts'
import { named, names, text } from '#ui/form/rules.ts'

/** What the form of the Skype step holds. */
export const skypeSchema = z.object({
  skype: named(
    z.object({
      id: z.string(),
      name: text(textFault),
      product: z.enum(['', ...skypeProductIds]),
      poolFqdn: text(hostFault),
      frontEnds: names(hostFault),
      externalWebFqdn: text(hostFault),
    }),
  ),
  edge: z.object({
    deployed: z.enum(['', 'yes', 'no']),
    poolFqdn: text(hostFault),
    servers: names(hostFault),
    accessFqdn: text(hostFault),
  }),
})
export type SkypeValues = z.infer<typeof skypeSchema>

export const skypeValuesOf = ({ skype, edge }: Plan): SkypeValues => ({
  skype: skype.map((item) => ({ ...item, product: item.product ?? '' })),
  edge: { ...edge, deployed: edge.deployed === null ? '' : edge.deployed ? 'yes' : 'no' },
})

export const putSkype = (plan: Plan, { skype, edge }: SkypeValues): Plan => ({
  ...plan,
  skype: skype.map((item) => ({ ...item, product: item.product === '' ? null : item.product })),
  edge: { ...edge, deployed: edge.deployed === '' ? null : edge.deployed === 'yes' },
})
