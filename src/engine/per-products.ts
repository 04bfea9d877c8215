import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'

type PerProducts<Result> = (exchange: ExchangeProductId, skype: SkypeProductId) => Result

/** What is worked out for a pair of products, once for each: thousands of pairings may be of the same. */
export const perProducts = <Result>(make: PerProducts<Result>): PerProducts<Result> => {
  const known = new Map<ExchangeProductId, Map<SkypeProductId, { readonly result: Result }>>()
  return (exchange, skype) => {
    let bySkype = known.get(exchange)
    if (bySkype === undefined) known.set(exchange, (bySkype = new Map()))
    let entry = bySkype.get(skype)
    if (entry === undefined) bySkype.set(skype, (entry = { result: make(exchange, skype) }))
    return entry.result
  }
}
