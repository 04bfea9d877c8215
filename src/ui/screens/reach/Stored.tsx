import { reachWords } from '#messages/ui-reach.ts'
import { build } from '#ui/build.ts'
import { useLanguage } from '#ui/language.ts'
import styles from './ReachScreen.module.css'

/** What this browser keeps of the app, and where. */
export const Stored = () => {
  const { stored: words } = reachWords[useLanguage().language]
  const rows = [
    [words.plans, words.plansWhere],
    [words.preferences, words.preferencesWhere],
    // Only a served copy is kept for use without a network, and comes in newer versions.
    ...(build === 'folder'
      ? [
          [words.files, words.filesWhere],
          [words.typed, words.typedWhere],
        ]
      : []),
  ]
  return (
    <section aria-labelledby="stored" className={styles.section}>
      <h2 id="stored">{words.heading}</h2>
      <p className={styles.note}>{words.intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, where]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
