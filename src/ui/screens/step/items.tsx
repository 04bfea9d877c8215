import { type ReactNode, useEffect, useRef, useState } from 'react'
import type {
  FieldArray,
  FieldArrayPath,
  FieldPath,
  FieldValues,
  UseFieldArrayReturn,
  UseFormReturn,
} from 'react-hook-form'
import { useMessages } from '#ui/language.ts'
import styles from './items.module.css'

type Removed<Item> = { readonly item: Item; readonly index: number; readonly title: string }

/** What can be done with the items of a list: removing one keeps it, so that it can be put back. */
export type Items = {
  readonly count: number
  readonly removed: string | null
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
    removed: removed?.title ?? null,
    remove: (index, title) => {
      const item: unknown = form.getValues(`${name}.${index}` as FieldPath<Values>)
      setRemoved({ item: structuredClone(item) as FieldArray<Values, Name>, index, title })
      array.remove(index)
    },
    restore: () => {
      if (removed === null) return
      array.insert(removed.index, removed.item, { shouldFocus: false })
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

/** Says what was removed, and puts it back. The focus, whose button has just gone, comes here. */
const Undo = ({ title, restore }: { title: string; restore: () => void }) => {
  const words = useMessages().steps.chip
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [title])
  return (
    <p className={styles.removed}>
      {words.removed(title)}{' '}
      <button ref={button} type="button" className="button" onClick={restore}>
        {words.undo}
      </button>
    </p>
  )
}

export const RemovedItem = ({ items }: { items: Items }) => (
  <div role="status">
    {items.removed !== null && <Undo title={items.removed} restore={items.restore} />}
  </div>
)
