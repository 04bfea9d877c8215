import { dateFault } from '#plan/values.ts'
import { type Check, repeated, violating } from './check.ts'
import { citations, sourcesCited } from './walks.ts'

const tracking =
  /^(utm_\w+|wt\.\w+|ocid|msclkid|gclid|fbclid|ref|source|view|tabs|from|redirectedfrom)$/i
const locale = /^[a-z]{2}(-[a-z]{2,4})?$/i

const linkFault = (url: string): string | null => {
  if (!URL.canParse(url)) return 'is no address'
  const { protocol, pathname, searchParams, hostname, username, port, hash, href } = new URL(url)
  if (protocol !== 'https:') return 'is not https'
  if (username !== '' || port !== '' || !hostname.includes('.')) return 'has no plain host'
  if ([...searchParams.keys()].some((key) => tracking.test(key))) return 'tracks or sets a view'
  if (locale.test(pathname.split('/')[1] ?? '')) return 'names a language'
  if (href !== url && `${url}/` !== href) return `is not in its canonical form, ${href}`
  if (hash !== '' && !/^#(?:[a-z0-9-]+|\/[\w/:-]+)$/.test(hash))
    return 'has a fragment no page would have'
  return null
}

/** Sources: cited, linked, dated. */
export const sourceChecks: readonly Check[] = [
  {
    name: 'sources-cited',
    what: 'Every source is cited by a fact, or by what the engine finds.',
    scope: 'sources',
    check: (facts) => {
      const cited = sourcesCited(facts)
      return violating(
        Object.keys(facts.sources),
        (id) => !cited.has(id),
        (id) => ({ id, what: 'nobody cites it' }),
      )
    },
    exceptions: [],
  },
  {
    name: 'sources-exist',
    what: 'Every source that a fact cites exists, and no fact cites one twice.',
    scope: 'sources',
    check: (facts) =>
      [...citations(facts)].flatMap(([id, cited]) => [
        ...(cited.length === 0 ? [{ id, what: 'cites no source' }] : []),
        ...cited
          .filter((source) => facts.sources[source] === undefined)
          .map((source) => ({ id, what: `cites ${source}, which does not exist` })),
        ...repeated(cited).map((source) => ({ id, what: `cites ${source} twice` })),
      ]),
    exceptions: [],
  },
  {
    name: 'sources-linked',
    what: 'Every page of Microsoft is linked: https, canonical, without tracking and without a language.',
    scope: 'sources',
    check: (facts) =>
      Object.entries(facts.sources).flatMap(([id, { url, publisher }]) => {
        if (url === null) return publisher !== 'Microsoft' ? [] : [{ id, what: 'has no link' }]
        const fault = linkFault(url)
        return fault === null ? [] : [{ id, what: `its link ${fault}` }]
      }),
    exceptions: [],
  },
  {
    name: 'sources-distinct',
    what: 'Two sources with one link are editions of one page: they differ in their date.',
    scope: 'sources',
    check: (facts) => {
      const keyOf = ({ url, dated }: { url: string | null; dated: string | null }) =>
        `${url} ${dated}`
      const twice = new Set(repeated(Object.values(facts.sources).map(keyOf)))
      return violating(
        Object.entries(facts.sources).filter(([, { url }]) => url !== null),
        ([, source]) => twice.has(keyOf(source)),
        ([id]) => ({ id, what: 'another source has the same link and date' }),
      )
    },
    exceptions: ['mapi-unavailable', 'mixed-authentication'].map((id) => ({
      id,
      why: 'its own file was not found; both are somewhere in the folder that is linked',
    })),
  },
  {
    name: 'sources-titled',
    what: 'Every source has a title without spaces around it, and one title belongs to one link.',
    scope: 'sources',
    check: (facts) => {
      const all = Object.entries(facts.sources)
      return all.flatMap(([id, { title, url }]) => [
        ...(title.trim() === '' || title !== title.trim()
          ? [{ id, what: 'has no clean title' }]
          : []),
        ...(all.some(([, other]) => other.title === title && other.url !== url)
          ? [{ id, what: 'has the title of another page' }]
          : []),
      ])
    },
    exceptions: [],
  },
  {
    name: 'sources-dated',
    what: 'Dates of sources are days that exist: written before they were checked, checked before the facts were last changed.',
    scope: 'sources',
    check: (facts) =>
      Object.entries(facts.sources).flatMap(([id, { dated, checked }]) => [
        ...(checked === '' || dateFault(checked) !== null
          ? [{ id, what: `was checked on no day: ${checked}` }]
          : []),
        ...(dated !== null && (dated === '' || dateFault(dated) !== null)
          ? [{ id, what: `is of no day: ${dated}` }]
          : []),
        ...(dated !== null && dated > checked
          ? [{ id, what: 'was checked before it was written' }]
          : []),
        ...(checked > facts.version
          ? [{ id, what: `was checked after the facts of ${facts.version}` }]
          : []),
      ]),
    exceptions: [],
  },
  {
    name: 'advice-alone',
    what: 'Tandem’s own advice is marked as advice and nothing of Microsoft is.',
    scope: 'sources',
    check: (facts) =>
      violating(
        Object.entries(facts.sources),
        ([, { publisher, confidence }]) => (publisher === 'Tandem') !== (confidence === 'advice'),
        ([id, { publisher, confidence }]) => ({ id, what: `${publisher}, but ${confidence}` }),
      ),
    exceptions: [],
  },
]
