import { useMessages } from '#ui/language.ts'
import type { Messages } from '#messages/index.ts'

type HeadId = {
  [K in keyof Messages['deliverables']]: Messages['deliverables'][K] extends string ? K : never
}[keyof Messages['deliverables']]

/** The heads of a printed table, repeated by the browser on each page. */
export const HeadRow = ({ heads }: { heads: readonly HeadId[] }) => {
  const { deliverables: words } = useMessages()
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th scope="col" key={head}>
            {words[head]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
