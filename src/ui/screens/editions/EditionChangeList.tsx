import type { ReactNode } from 'react'
import type { EditionChanges, ProductPair } from '#engine/edition-changes.ts'
import type { FeatureId } from '#knowledge/features.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import { useLanguage } from '#ui/language.ts'
import { SupportMark } from '#ui/outcome/SupportMark.tsx'
import styles from './EditionsScreen.module.css'

type Props = { readonly changes: EditionChanges }

const pairName = ({ exchange, skype }: ProductPair) =>
  `${products[exchange].short} · ${products[skype].short}`

/** The table as a whole: its columns, the products it speaks of, the combinations. */
const Overview = ({ changes }: Props) => {
  const { language, messages } = useLanguage()
  const words = messages.editions
  const { columns, added, dropped, newPairs, lostPairs } = changes
  const list = (ids: readonly ProductId[]) =>
    new Intl.ListFormat(language).format(ids.map((id) => products[id].name))
  return (
    <ul className={styles.overview}>
      <li>
        {columns.from === columns.to
          ? words.columnsKept(columns.to)
          : words.columnsChanged(columns.from, columns.to)}
      </li>
      {added.length > 0 && <li>{words.added(list(added))}</li>}
      {dropped.length > 0 && <li>{words.dropped(list(dropped))}</li>}
      {newPairs.length > 0 && <li>{words.newPairs(newPairs.length)}</li>}
      {lostPairs.length > 0 && <li>{words.lostPairs(lostPairs.length)}</li>}
    </ul>
  )
}

const Pairs = ({ pairs }: { pairs: readonly ProductPair[] }) => (
  <ul className={styles.pairs}>
    {pairs.map((pair) => (
      <li key={pairName(pair)}>{pairName(pair)}</li>
    ))}
  </ul>
)

type Row = {
  readonly feature: FeatureId
  readonly what: ReactNode
  readonly pairs: readonly ProductPair[]
}

/** A feature in each row, what is different, and for which combinations. */
const ChangeTable = ({ head, rows }: { head: string; rows: readonly Row[] }) => {
  const { domain, editions: words } = useLanguage().messages
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{words.feature}</th>
          <th scope="col">{head}</th>
          <th scope="col">{words.combinations}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ feature, what, pairs }) => (
          <tr key={`${feature} ${pairs.map(pairName).join()}`}>
            <th scope="row">{domain.feature[feature].name}</th>
            <td>{what}</td>
            <td>
              <Pairs pairs={pairs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is different between two editions. */
export const EditionChangeList = ({ changes }: Props) => {
  const { domain, editions: words } = useLanguage().messages
  const changed = changes.changes.map(({ from, to, ...row }) => ({
    ...row,
    what: (
      <>
        <SupportMark support={from} /> → <SupportMark support={to} />
      </>
    ),
  }))
  const remarked = changes.newRemarks.map(({ remark, ...row }) => ({
    ...row,
    what: domain.remark[remark],
  }))
  return (
    <>
      <Overview changes={changes} />
      <h3>{words.changed}</h3>
      {changed.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ChangeTable head={words.change} rows={changed} />
      )}
      {remarked.length > 0 && (
        <>
          <h3 className={styles.next}>{words.remarks}</h3>
          <ChangeTable head={words.remark} rows={remarked} />
        </>
      )}
    </>
  )
}
