import { memo, useEffect, useMemo } from 'react'
import { Link } from 'react-router'
import { type EditionId, editionIds } from '#knowledge/editions.ts'
import { dateFault } from '#plan/values.ts'
import { markSaved } from '#storage/plan-store.ts'
import { savePlan } from '#ui/files.ts'
import { useLanguage, useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { type AnswersState, useAnswers, useEditing } from '#ui/plan-context.ts'
import { isTextField } from '#ui/text-field.ts'
import { IconButton } from './IconButton.tsx'
import { BrandMark, RedoIcon, UndoIcon } from './Icons.tsx'
import styles from './PlanHeader.module.css'
import { Preferences } from './Preferences.tsx'

const SavedState = () => {
  const { plan, saved, persistent } = useAnswers()
  const { language, messages } = useLanguage()
  const words = messages.shell
  // Making a formatter is slow, and this is drawn with every key that is pressed.
  const time = useMemo(
    () =>
      saved.kind === 'saved'
        ? saved.at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
        : '',
    [saved, language],
  )
  const saveToFile = () => {
    void savePlan(plan).then(async () => markSaved(plan.id, Date.now()))
  }
  if (saved.kind === 'failed') {
    return (
      <span role="alert" className={styles.failed}>
        {words.failed[saved.reason]}{' '}
        <button type="button" className="button" onClick={saveToFile}>
          {words.start.save}
        </button>
      </span>
    )
  }
  const keeping = persistent === null ? '' : persistent ? words.persistent : words.notPersistent
  return (
    <span className={styles.muted} title={keeping}>
      {saved.kind === 'saved' ? words.saved(time) : words.saving}
      {keeping !== '' && <span className="visually-hidden"> {keeping}</span>}
    </span>
  )
}

/** Ctrl+Z and Ctrl+Y for the whole plan; inside a text field they stay the field's own. */
const useUndoKeys = () => {
  const { undo, redo } = useEditing()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTextField(event.target)) return
      const key = event.key.toLowerCase()
      const again = key === 'y' || (key === 'z' && event.shiftKey)
      if (!again && key !== 'z') return
      event.preventDefault()
      if (again) redo()
      else undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [undo, redo])
}

type TitleProps = Readonly<Record<'title' | 'customer', string>>

const PlanTitle = memo(({ title, customer }: TitleProps) => {
  const { shell: words } = useMessages()
  return (
    <span className={styles.title}>
      <strong title={title}>{title === '' ? words.untitled : title}</strong>
      {customer !== '' && <span className={styles.muted}> · {customer}</span>}
    </span>
  )
})

type UndoProps = Pick<AnswersState, 'canUndo' | 'canRedo'>

const UndoButtons = memo(({ canUndo, canRedo }: UndoProps) => {
  const { undo, redo } = useEditing()
  const { shell: words } = useMessages()
  return (
    <span className={styles.group}>
      <IconButton label={words.undo} disabled={!canUndo} onClick={undo}>
        <UndoIcon />
      </IconButton>
      <IconButton label={words.redo} disabled={!canRedo} onClick={redo}>
        <RedoIcon />
      </IconButton>
    </span>
  )
})

const AsOf = memo(({ asOf }: { asOf: string }) => {
  const { change } = useEditing()
  const { domain, shell: words } = useMessages()
  const fault = dateFault(asOf)
  return (
    <label className={styles.group}>
      <span className={styles.muted}>{words.asOf}</span>
      {/* A date field shows no day that does not exist, as a file can have one. */}
      {fault !== null && (
        <span className={styles.failed}>
          <span aria-hidden="true">▲ </span>
          {asOf} {domain.valueFault(fault)}
        </span>
      )}
      <input
        type="date"
        required
        title={words.asOfHint}
        value={asOf}
        aria-invalid={fault !== null}
        onChange={(event) => {
          const { value } = event.target
          if (value !== '') change((current) => ({ ...current, asOf: value }), 'asOf')
        }}
      />
    </label>
  )
})

const Edition = memo(({ edition }: { edition: EditionId }) => {
  const { change } = useEditing()
  const { shell: words } = useMessages()
  return (
    <label className={styles.group}>
      <span className={styles.muted}>{words.edition}</span>
      <select
        title={words.editionHint}
        value={edition}
        onChange={(event) => {
          const chosen = editionIds.find((id) => id === event.target.value)
          if (chosen !== undefined)
            change((current) => ({ ...current, edition: chosen }), 'edition')
        }}
      >
        {editionIds.map((id) => (
          <option key={id}>{id}</option>
        ))}
      </select>
    </label>
  )
})

/** Each part is drawn anew only when it says something else: fields are slow to draw. */
const Parts = () => {
  const { plan, canUndo, canRedo } = useAnswers()
  return (
    <>
      <PlanTitle title={plan.title} customer={plan.customer} />
      <SavedState />
      <UndoButtons canUndo={canUndo} canRedo={canRedo} />
      <AsOf asOf={plan.asOf} />
      <Edition edition={plan.edition} />
    </>
  )
}

/** Which plan this is, how it is judged, and that it is saved. */
export const PlanHeader = () => {
  const { shell: words } = useMessages()
  useUndoKeys()
  return (
    <header className={styles.header}>
      <Link to={paths.start()} className={styles.brand} title={words.plans}>
        <BrandMark /> Tandem
      </Link>
      <Parts />
      <Preferences />
    </header>
  )
}
