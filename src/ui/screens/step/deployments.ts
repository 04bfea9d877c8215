import { type ProductId, products } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { asciiHost } from '#plan/values.ts'

/** Whether Microsoft runs it, so that there are no servers to name. */
export const isService = (product: ProductId | ''): boolean =>
  product !== '' && products[product].kind === 'service'

/** Whether some mailboxes are on servers, and others in Exchange Online. */
export const mailboxesOnBothSides = ({ exchange }: Plan): boolean =>
  (['server', 'service'] as const).every((kind) =>
    exchange.some(({ product }) => product !== null && products[product].kind === kind),
  )

/** The domain that servers most likely lie in: that of a name given already, else the first SMTP or SIP domain. */
export const likelyDomain = (plan: Plan, given: readonly string[]): string | undefined => {
  const hosts = given.flatMap((name) => asciiHost(name) ?? [])
  const inDomain = hosts.find((name) => name.split('.').length > 2)
  if (inDomain !== undefined) return inDomain.slice(inDomain.indexOf('.') + 1)
  const { smtpDomains, sipDomains } = plan.organization
  return [...smtpDomains, ...sipDomains].find((domain) => asciiHost(domain)?.includes('.'))
}
