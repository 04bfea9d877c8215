import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { formats } from '#deliverables/formats.ts'
import { type Language, languageNames, languages } from '#messages/languages.ts'
import type { Kind, Order } from '#ui/deliver/work.ts'
import { fileName, saveFile } from '#ui/files.ts'
import { useLanguage } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './DeliverablesScreen.module.css'
import { KindList } from './KindList.tsx'
import { Preview } from './Preview.tsx'
import { useMaking } from './use-making.ts'

/** Everything that can be taken away, with a preview of exactly what the file holds. */
export default function DeliverablesScreen() {
  const { plan } = usePlan()
  const { language: screen, messages: words } = useLanguage()
  const [language, setLanguage] = useState<Language>(screen)
  const [kind, setKind] = useState<Kind>('markdown')
  const order = useMemo<Order>(() => ({ kind, plan, language }), [kind, plan, language])
  const { making, cancel } = useMaking(order)
  const [saved, setSaved] = useState('')
  const save = () => {
    if (making.state !== 'made') return
    const { extension, type } = formats[kind]
    const name = fileName(plan.title, extension)
    saveFile(name, making.content, type)
    setSaved(words.deliverables.savedAs(name))
  }
  return (
    <div className={styles.screen}>
      <h1>{words.shell.deliverables}</h1>
      <p>{words.deliverables.intro}</p>
      <p>
        <Link className="button primary" to={paths.plan(plan.id, 'print')}>
          {words.deliverables.print}
        </Link>{' '}
        <Link className="button" to={paths.plan(plan.id, 'share')}>
          {words.sharing.title}
        </Link>
      </p>
      <KindList
        kind={kind}
        onChoose={(chosen) => {
          setKind(chosen)
          setSaved('')
        }}
      />
      <div className={styles.choices}>
        <label>
          {words.deliverables.language}
          <select
            value={language}
            onChange={(event) =>
              setLanguage(languages.find((id) => id === event.target.value) ?? 'en')
            }
          >
            {languages.map((id) => (
              <option key={id} value={id}>
                {languageNames[id]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button primary"
          disabled={making.state !== 'made'}
          onClick={save}
        >
          {words.deliverables.save}
        </button>
        <span role="status">{saved}</span>
      </div>
      <h2>{words.deliverables.preview}</h2>
      <Preview making={making} language={language} onCancel={cancel} />
    </div>
  )
}
