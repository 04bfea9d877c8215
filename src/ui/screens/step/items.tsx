import { type ReactNode, useState } from 'react'
import type {
  FieldArray,
  FieldArrayPath,
  FieldPath,
  FieldValues,
  UseFieldArrayReturn,
  UseFormReturn,
} from 'react-hook-form'
import { useMessages } from '#ui/language.ts'
import { RemovedNote } from '#ui/RemovedNote.tsx'
import styles from './items.module.css'

type Removed<Item> = {
  readonly item: Item
  readonly index: number
  readonly title: string
  readonly nth: number
}

/** What can be done with the items of a list: removing one keeps it, so that it can be put back. */
export type Items = {
  readonly count: number
  readonly removed: { readonly title: string; readonly nth: number } | null
  readonly remove: (index: number, title: string) => void
  readonly restore: () => void
  readonly move: (from: number, to: number) => void
}

export const useItems = <Values extends FieldValues, Name extends FieldArrayPath<Values>>(
  form: UseFormReturn<Values>,
  array: UseFieldArrayReturn<Values, Name, 'key'>,
  name: Name,
): Items => {
  const [removed, setRemoved] = useState<Removed<FieldArray<Values, Name>> | null>(null)
  return {
    count: array.fields.length,
    removed,
    remove: (index, title) => {
      const item: unknown = form.getValues(`${name}.${index}` as FieldPath<Values>)
      const copy = structuredClone(item) as FieldArray<Values, Name>
      setRemoved((before) => ({ item: copy, index, title, nth: (before?.nth ?? 0) + 1 }))
      array.remove(index)
    },
    restore: () => {
      if (removed === null) return
      array.insert(removed.index, removed.item, { focusName: `${name}.${removed.index}.name` })
      setRemoved(null)
    },
    move: array.move,
  }
}

type ItemProps = {
  readonly items: Items
  readonly index: number
  readonly title: string
  readonly badge?: string | undefined
  readonly children: ReactNode
}

/** One deployment or pairing of a list: its fields, and moving or removing it. */
export const Item = ({ items, index, title, badge, children }: ItemProps) => {
  const words = useMessages().steps
  const named = (action: string) => `${action}: ${title}`
  const last = index === items.count - 1
  return (
    <section className={`card ${styles.item}`} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {badge !== undefined && <span className="badge">{badge}</span>}
        <span className={styles.actions}>
          {items.count > 1 && (
            <>
              <button
                type="button"
                className="button quiet"
                aria-label={named(words.up)}
                aria-disabled={index === 0}
                onClick={() => index > 0 && items.move(index, index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="button quiet"
                aria-label={named(words.down)}
                aria-disabled={last}
                onClick={() => !last && items.move(index, index + 1)}
              >
                ↓
              </button>
            </>
          )}
          <button
            type="button"
            className="button quiet"
            aria-label={named(words.remove)}
            onClick={() => items.remove(index, title)}
          >
            {words.remove}
          </button>
        </span>
      </div>
      {children}
    </section>
  )
}

export const RemovedItem = ({ items }: { items: Items }) => {
  const words = useMessages().steps.chip
  const { removed, restore } = items
  return (
    <div role="status">
      {removed !== null && (
        <div className={styles.removed}>
          <RemovedNote
            key={removed.nth}
            text={words.removed(removed.title)}
            undo={words.undo}
            onUndo={restore}
          />
        </div>
      )}
    </div>
  )
}
