import type { NamePart } from '../certificate-names.ts'
import { type Check, repeated } from './check.ts'

const port = (value: number) => Number.isInteger(value) && value >= 1 && value <= 65_535
const label = /^[a-z0-9]+(-[a-z0-9]+)*$/

const partFault = (part: NamePart): string | null => {
  if (typeof part === 'string') return null
  if ('fixed' in part) return part.fixed.trim() === '' ? 'is an empty name' : null
  return label.test(part.label) ? null : `has a label that DNS does not carry: ${part.label}`
}

/** Connections and names in certificates. */
export const networkChecks: readonly Check[] = [
  {
    name: 'flows-ports',
    what: 'Ports of a flow are ports, ranges go up, and none is listed twice.',
    scope: 'flows',
    check: (facts) =>
      Object.entries(facts.flows).flatMap(([id, { ports }]) => {
        if (ports === null) return []
        const ends = ports.map((one) => (typeof one === 'number' ? ([one, one] as const) : one))
        const sorted = ends.toSorted(([a], [b]) => a - b)
        return [
          ...(ports.length === 0 ? [{ id, what: 'has an empty list of ports' }] : []),
          ...ends
            .flat()
            .filter((one) => !port(one))
            .map((one) => ({ id, what: `${one} is no port` })),
          ...ports
            .filter((one) => typeof one !== 'number' && one[0] >= one[1])
            .map(() => ({ id, what: 'has a range that does not go up' })),
          ...(sorted.some(([from], index) => index > 0 && from <= (sorted[index - 1]?.[1] ?? 0))
            ? [{ id, what: 'lists a port twice' }]
            : []),
        ]
      }),
    exceptions: [],
  },
  {
    name: 'flows-ends',
    what: 'A flow has two ends that there are, and they differ.',
    scope: 'flows',
    check: (facts) =>
      Object.entries(facts.flows).flatMap(([id, { from, to }]) => [
        ...[from, to]
          .filter((end) => !facts.parties.includes(end))
          .map((end) => ({ id, what: `there is no ${end}` })),
        ...(from === to ? [{ id, what: 'leads to where it comes from' }] : []),
      ]),
    exceptions: [],
  },
  {
    name: 'flows-protected',
    what: 'A flow is TCP or UDP; what is encrypted with HTTPS, TLS or mutual TLS is TCP, and SRTP is UDP.',
    scope: 'flows',
    check: (facts) =>
      Object.entries(facts.flows).flatMap(([id, { transport, encryption }]) => {
        if (!facts.encryptions.includes(encryption))
          return [{ id, what: `there is no ${encryption}` }]
        if (!['TCP', 'UDP'].includes(transport))
          return [{ id, what: `${transport} is no transport` }]
        const fits =
          encryption === 'none' || (transport === 'UDP') === encryption.startsWith('srtp')
        return fits ? [] : [{ id, what: `${encryption} does not run over ${transport}` }]
      }),
    exceptions: [],
  },
  {
    name: 'flows-once',
    what: 'No two flows open the same port between the same ends for the same reason.',
    scope: 'flows',
    check: (facts) => {
      const all = Object.entries(facts.flows)
      const keyOf = ({ from, to, transport, ports, when }: (typeof facts.flows)[string]) =>
        JSON.stringify([from, to, transport, ports, when])
      const twice = repeated(all.map(([, flow]) => keyOf(flow)))
      return all
        .filter(([, flow]) => twice.includes(keyOf(flow)))
        .map(([id]) => ({ id, what: 'is there twice' }))
    },
    exceptions: [],
  },
  {
    name: 'certificates-named',
    what: 'Names in certificates are labels that DNS carries, and each is asked for once.',
    scope: 'certificateNeeds',
    check: (facts) =>
      Object.entries(facts.certificateNeeds).flatMap(([id, { subject, alternatives }]) => {
        const parts = [...(subject === null ? [] : [subject]), ...alternatives]
        return [
          ...parts
            .map(partFault)
            .filter((fault) => fault !== null)
            .map((what) => ({ id, what })),
          ...repeated(alternatives.map((part) => JSON.stringify(part))).map((part) => ({
            id,
            what: `asks for ${part} twice`,
          })),
          ...(parts.length === 0 ? [{ id, what: 'names nobody' }] : []),
        ]
      }),
    exceptions: [
      {
        id: 'oauth-token-issuer-default',
        why: 'the Default certificate is used again as it is, with the names that it has',
      },
    ],
  },
  {
    name: 'certificates-repeat-subject',
    what: 'A host in the Subject is among the alternative names where there are any, as clients read only these.',
    scope: 'certificateNeeds',
    check: (facts) =>
      Object.entries(facts.certificateNeeds)
        .filter(
          ([, { subject, alternatives }]) =>
            subject !== null &&
            alternatives.length > 0 &&
            !alternatives.some((part) => JSON.stringify(part) === JSON.stringify(subject)),
        )
        .map(([id]) => ({ id, what: 'does not repeat its Subject' })),
    exceptions: [],
  },
  {
    name: 'certificates-for-edge',
    what: 'A certificate with a name of the Edge is needed only where there is one.',
    scope: 'certificateNeeds',
    check: (facts) =>
      Object.entries(facts.certificateNeeds)
        .filter(
          ([, { subject, alternatives, when }]) =>
            [subject, ...alternatives].some(
              (part) => part === 'access-edge' || part === 'edge-pool',
            ) && !JSON.stringify(when).includes('{"edge":true}'),
        )
        .map(([id]) => ({ id, what: 'is asked for without an Edge' })),
    exceptions: [],
  },
]
