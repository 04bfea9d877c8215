import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { type FormatId, formatIds, formats } from '#deliverables/index.ts'
import { type Language, languageNames, languages } from '#messages/languages.ts'
import { loadMessages } from '#messages/load.ts'
import { writePlanText } from '#plan/file.ts'
import { fileName, saveFile } from '#ui/files.ts'
import { useLanguage } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './DeliverablesScreen.module.css'

type Kind = FormatId | 'plan'
const kinds: readonly Kind[] = [...formatIds, 'plan']

/** Everything that can be taken away, with a preview of exactly what the file holds. */
export default function DeliverablesScreen() {
  const { plan, outcome } = usePlan()
  const { language: screen, messages: words } = useLanguage()
  const [{ language, own }, setOwn] = useState({ language: screen, own: words })
  const setLanguage = (chosen: Language) =>
    void loadMessages(chosen).then((loaded) => setOwn({ language: chosen, own: loaded }))
  const [kind, setKind] = useState<Kind>('markdown')
  const text = useMemo(
    () =>
      kind === 'plan' ? writePlanText(plan) : formats[kind].make({ plan, outcome, words: own }),
    [kind, plan, outcome, own],
  )
  const save = () => {
    const { extension, type } =
      kind === 'plan' ? { extension: 'json', type: 'application/json' } : formats[kind]
    saveFile(fileName(plan.title, extension), text, type)
  }
  return (
    <div className={styles.screen}>
      <h1>{words.shell.deliverables}</h1>
      <p>{words.deliverables.intro}</p>
      <p>
        <Link className="button primary" to={paths.plan(plan.id, 'print')}>
          {words.deliverables.print}
        </Link>
      </p>
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
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">{words.shell.deliverables}</legend>
          {kinds.map((id) => (
            <label key={id}>
              <input type="radio" name="kind" checked={kind === id} onChange={() => setKind(id)} />
              {words.deliverables.formats[id]}
            </label>
          ))}
        </fieldset>
        <button type="button" className="button" onClick={save}>
          {words.deliverables.save}
        </button>
      </div>
      <h2>{words.deliverables.preview}</h2>
      <textarea
        className={styles.preview}
        lang={language}
        readOnly
        rows={24}
        spellCheck={false}
        aria-label={words.deliverables.preview}
        value={text}
      />
    </div>
  )
}
