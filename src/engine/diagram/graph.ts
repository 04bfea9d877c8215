import type { FlowId } from '#knowledge/flows.ts'
import type { ProductId } from '#knowledge/products.ts'

/** A box of the diagram. Names and hosts are as typed; what they are called is in messages/. */
export type DiagramNode = { readonly id: string; readonly group: GroupId } & (
  | {
      readonly kind: 'exchange' | 'skype'
      readonly name: string
      readonly product: ProductId | null
      readonly build: string
      /** the pool and its external web services; empty for Exchange */
      readonly addresses: readonly string[]
      readonly hosts: readonly string[]
    }
  | {
      readonly kind: 'edge'
      readonly addresses: readonly string[]
      readonly hosts: readonly string[]
    }
  | { readonly kind: 'party'; readonly party: OutsideParty }
  /** a stand-in for every server deployment of its side, where a connection is the same for all */
  | { readonly kind: 'every'; readonly side: 'exchange' | 'skype'; readonly count: number }
  /** the side of a pairing that is not answered yet */
  | { readonly kind: 'unknown'; readonly side: 'exchange' | 'skype' }
  | { readonly kind: 'dns'; readonly hosts: readonly string[] }
  /** what the Autodiscover host leads to, where it is no server of the plan */
  | { readonly kind: 'target'; readonly host: string }
)

export const groupIds = ['outside', 'perimeter', 'organization', 'tenant'] as const
export type GroupId = (typeof groupIds)[number]

export const outsideParties = [
  'client',
  'external-client',
  'partner',
  'anywhere',
  'reverse-proxy',
  'microsoft-365',
] as const
export type OutsideParty = (typeof outsideParties)[number]

/** How two sides come to trust each other. */
export type TrustKind = 'partner-application' | 'tenant' | 'hybrid' | 'skype-online'

/** All of one kind between two boxes. `forward` and `back`: opened from `from`, opened from `to`. */
export type DiagramEdge = {
  readonly id: string
  readonly from: string
  readonly to: string
} & (
  | {
      readonly kind: 'pairing'
      readonly pairings: readonly {
        readonly id: string
        readonly name: string
        readonly users: number | null
      }[]
    }
  | {
      readonly kind: 'flow'
      readonly flows: readonly FlowId[]
      readonly forward: boolean
      readonly back: boolean
    }
  | { readonly kind: 'trust'; readonly trust: readonly TrustKind[] }
  | { readonly kind: 'dns' }
)
export type EdgeKind = DiagramEdge['kind']

export type Diagram = {
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
}
