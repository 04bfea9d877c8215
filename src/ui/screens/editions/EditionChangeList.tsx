import type { EditionChanges, ProductPair } from '#engine/edition-changes.ts'
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

/** What is different between two editions. */
export const EditionChangeList = ({ changes }: Props) => {
  const { messages } = useLanguage()
  const words = messages.editions
  return (
    <>
      <Overview changes={changes} />
      <h3>{words.changed}</h3>
      {changes.changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className={styles.changes}>
          <thead>
            <tr>
              <th scope="col">{words.feature}</th>
              <th scope="col">{words.change}</th>
              <th scope="col">{words.combinations}</th>
            </tr>
          </thead>
          <tbody>
            {changes.changes.map(({ feature, from, to, pairs }) => (
              <tr key={`${feature} ${from} ${to}`}>
                <th scope="row">{messages.domain.feature[feature].name}</th>
                <td>
                  <SupportMark support={from} /> → <SupportMark support={to} />
                </td>
                <td>
                  <ul className={styles.pairs}>
                    {pairs.map((pair) => (
                      <li key={pairName(pair)}>{pairName(pair)}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
