import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { formats } from '#deliverables/formats.ts'
import { isFor } from '#deliverables/packs/formats.ts'
import { type Language, languageNames, languages } from '#messages/languages.ts'
import { AudienceChoice } from '#ui/deliver/AudienceChoice.tsx'
import { everyone } from '#ui/deliver/audience.ts'
import type { Plan } from '#plan/plan.ts'
import type { Kind, Order } from '#ui/deliver/work.ts'
import { fileName, saveFile } from '#ui/files.ts'
import { useLanguage, useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { MaskSwitch } from '#ui/mask/MaskSwitch.tsx'
import { usePlan } from '#ui/plan-context.ts'
import styles from './DeliverablesScreen.module.css'
import { KindList } from './KindList.tsx'
import { MaskNote } from './MaskNote.tsx'
import { Preview } from './Preview.tsx'
import { TurnBack } from './TurnBack.tsx'
import { useMaking } from './use-making.ts'

/** The name of a file must not tell what is masked in it. */
const maskedTitle = async (plan: Plan): Promise<string> =>
  (await import('#deliverables/mask/index.ts')).masked(plan).plan.title

const LanguageChoice = (props: { language: Language; onChoose: (language: Language) => void }) => {
  const words = useMessages().deliverables
  return (
    <label>
      {words.language}
      <select
        value={props.language}
        onChange={(event) =>
          props.onChoose(languages.find((id) => id === event.target.value) ?? 'en')
        }
      >
        {languages.map((id) => (
          <option key={id} value={id}>
            {languageNames[id]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Everything that can be taken away, with a preview of exactly what the file holds. */
export default function DeliverablesScreen() {
  const { plan } = usePlan()
  const { language: screen, messages: words } = useLanguage()
  const [language, setLanguage] = useState<Language>(screen)
  const [kind, setKind] = useState<Kind>('markdown')
  const [audience, setAudience] = useState(everyone)
  const [mask, setMask] = useState(false)
  const order = useMemo<Order>(
    () => ({ kind, plan, language, mask, ...audience }),
    [kind, plan, language, mask, audience],
  )
  const { making, cancel } = useMaking(order)
  const [saved, setSaved] = useState('')
  const save = async () => {
    if (making.state !== 'made') return
    const { extension, type } = formats[kind]
    const whose = audience.team === null ? [] : [words.packs.name[audience.team]]
    const title = mask ? await maskedTitle(plan) : plan.title
    const name = fileName([title, ...whose].filter(Boolean).join(' - '), extension)
    saveFile(name, making.file, type)
    setSaved(words.deliverables.savedAs(name))
  }
  return (
    <div className={styles.screen}>
      <h1>{words.shell.deliverables}</h1>
      <p>{words.deliverables.intro}</p>
      <p>
        <Link className="button primary" to={paths.plan(plan.id, 'print')} state={audience}>
          {words.deliverables.print}
        </Link>{' '}
        <Link className="button" to={paths.plan(plan.id, 'share')}>
          {words.sharing.title}
        </Link>
      </p>
      <AudienceChoice
        audience={audience}
        onChoose={(chosen) => {
          setAudience(chosen)
          if (!isFor(kind, chosen.team)) setKind('markdown')
          setSaved('')
        }}
      />
      <KindList
        kind={kind}
        team={audience.team}
        masked={mask}
        onChoose={(chosen) => {
          setKind(chosen)
          setSaved('')
        }}
      />
      <div className={styles.choices}>
        <LanguageChoice language={language} onChoose={setLanguage} />
        <MaskSwitch
          on={mask}
          onChange={(on) => {
            setMask(on)
            setSaved('')
            if (kind === 'mask-key') setKind('markdown')
          }}
        />
        <button
          type="button"
          className="button primary"
          disabled={making.state !== 'made'}
          onClick={() => void save()}
        >
          {words.deliverables.save}
        </button>
        <span role="status">{saved}</span>
      </div>
      {mask && <MaskNote isKey={kind === 'mask-key'} />}
      <h2>{words.deliverables.preview}</h2>
      <Preview making={making} language={language} onCancel={cancel} />
      <TurnBack />
    </div>
  )
}
