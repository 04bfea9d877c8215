import { useState } from 'react'
import { reachWords } from '#messages/ui-reach.ts'
import { useLanguage } from '#ui/language.ts'
import styles from './ReachScreen.module.css'
import { ResultMark } from './ResultMark.tsx'
import { type Result, tryWay } from './try-way.ts'
import { type WayId, nowhere, ways } from './ways.ts'

type Results = Partial<Record<WayId, Result>>

/** Takes every way, one after the other: the reports of two at once could not be told apart. */
const useTries = () => {
  const [results, setResults] = useState<Results>({})
  const [trying, setTrying] = useState(false)
  const start = async () => {
    setTrying(true)
    setResults({})
    for (const way of ways) {
      const result = await tryWay(way)
      setResults((before) => ({ ...before, [way.id]: result }))
    }
    setTrying(false)
  }
  return { results, trying, start }
}

const Note = ({ id, result }: { id: WayId; result: Result | undefined }) => {
  const words = reachWords[useLanguage().language]
  const because: Partial<Record<WayId, string>> = words.because
  if (result?.is === 'blocked')
    return result.by === null ? words.tries.byBrowser : words.tries.by(result.by)
  if (because[id] !== undefined && (result !== undefined || id === 'navigation')) return because[id]
  return result?.is === 'open' ? words.tries.nobody : null
}

/** Every way out of a page, each with what came of trying it. Nothing is tried before the button is pressed. */
export const Tries = () => {
  const { tries: words, way } = reachWords[useLanguage().language]
  const { results, trying, start } = useTries()
  const done = Object.values(results)
  const finished = done.length === ways.length
  const count = (result: Result['is']) => done.filter(({ is }) => is === result).length
  const rows = [...ways.map(({ id }) => id), 'navigation' as const]
  return (
    <section aria-labelledby="tries" className={styles.section}>
      <h2 id="tries">{words.heading}</h2>
      <p className={styles.note}>{words.intro(nowhere)}</p>
      <div className={styles.start}>
        <button
          type="button"
          className="button primary"
          aria-disabled={trying}
          onClick={() => {
            if (!trying) void start()
          }}
        >
          {finished ? words.again : words.start}
        </button>
        <span role="status">
          {trying && words.running(done.length + 1, ways.length)}
          {finished && words.summary(ways.length, count('blocked'), count('open'))}
        </span>
      </div>
      <table className={`${styles.table} ${styles.ways}`}>
        <thead>
          <tr>
            <th scope="col">{words.way}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((id) => (
            <tr key={id}>
              <th scope="row">{way[id]}</th>
              <td>
                <ResultMark
                  result={id === 'navigation' ? 'not-tried' : (results[id]?.is ?? 'untried')}
                />
              </td>
              <td>
                <Note id={id} result={results[id]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
