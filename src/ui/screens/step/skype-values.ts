import * as z from 'zod'
import { skypeProductIds } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { buildFault, hostFault, textFault } from '#plan/values.ts'
import { named, names, text } from '#ui/form/rules.ts'
import { answerOf, yesNo, yesNoOf } from '#ui/form/yes-no.ts'

/** What the form of the Skype step holds. */
export const skypeSchema = z.object({
  skype: named(
    z.object({
      id: z.string(),
      name: text(textFault),
      product: z.enum(['', ...skypeProductIds]),
      build: text(buildFault),
      poolFqdn: text(hostFault),
      frontEnds: names(hostFault),
      externalWebFqdn: text(hostFault),
    }),
  ),
  edge: z.object({
    deployed: yesNo,
    poolFqdn: text(hostFault),
    servers: names(hostFault),
    accessFqdn: text(hostFault),
  }),
})
export type SkypeValues = z.infer<typeof skypeSchema>

export const skypeValuesOf = ({ skype, edge }: Plan): SkypeValues => ({
  skype: skype.map((item) => ({ ...item, product: item.product ?? '' })),
  edge: { ...edge, deployed: yesNoOf(edge.deployed) },
})

export const putSkype = (plan: Plan, { skype, edge }: SkypeValues): Plan => ({
  ...plan,
  skype: skype.map((item) => ({ ...item, product: item.product === '' ? null : item.product })),
  edge: { ...edge, deployed: answerOf(edge.deployed) },
})
