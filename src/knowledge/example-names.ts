import type { Sources } from './sources.ts'

/**
 * A name that stands for somebody's own in documentation: in a plan it is hardly the customer's.
 * `labels`: how it is written in host names: as one label of them, or as the domain that they end in.
 */
type ExampleName = {
  readonly name: string
  readonly labels: readonly string[]
  readonly sources: Sources
}

const named = (sources: Sources, name: string, ...labels: string[]): ExampleName => ({
  name,
  labels,
  sources,
})
const microsoft: Sources = ['fictitious-names']
const samples: Sources = ['sample-data']
const reported: Sources = ['sample-companies']
const tandem: Sources = ['tandem']

/** Companies that do not exist. Those of Tandem's own examples are among them. */
export const exampleNames: readonly ExampleName[] = [
  named(microsoft, 'Contoso', 'contoso'),
  named(microsoft, 'Fabrikam', 'fabrikam'),
  named(microsoft, 'Litware', 'litware', 'litwareinc'),
  named(microsoft, 'Wingtip Toys', 'wingtiptoys'),
  named(microsoft, 'Woodgrove Bank', 'woodgrovebank'),
  named(samples, 'Northwind Traders', 'northwindtraders'),
  named(samples, 'Tailspin Toys', 'tailspintoys'),
  named(reported, 'A. Datum', 'adatum'),
  named(reported, 'Adventure Works', 'adventureworks', 'adventure-works'),
  named(reported, 'Coho Vineyard', 'cohovineyard'),
  named(reported, 'Fourth Coffee', 'fourthcoffee'),
  named(tandem, 'Woodgrove', 'woodgrove', 'woodgrove-labs'),
  named(tandem, 'Hanbit Electronics', 'hanbit.co.kr', 'hanbit.onmicrosoft.com'),
]

/** Domains that nobody can own: kept for tests and examples. */
export const reservedNames = {
  topLevel: ['test', 'example', 'invalid', 'localhost'],
  domains: ['example.com', 'example.net', 'example.org'],
  sources: ['rfc-2606'],
} as const satisfies { topLevel: readonly string[]; domains: readonly string[]; sources: Sources }
