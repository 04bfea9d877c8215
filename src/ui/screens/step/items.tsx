import type { ReactNode } from 'react'
import type { UseFieldArrayReturn, FieldValues, FieldArrayPath } from 'react-hook-form'
import { useMessages } from '#ui/language.ts'
import styles from './items.module.css'

type Props<Values extends FieldValues, Name extends FieldArrayPath<Values>> = {
  readonly array: UseFieldArrayReturn<Values, Name>
  readonly index: number
  readonly title: string
  readonly children: ReactNode
}

/** One deployment or pairing of a list: its fields, and moving or removing it. */
export const Item = <Values extends FieldValues, Name extends FieldArrayPath<Values>>({
  array,
  index,
  title,
  children,
}: Props<Values, Name>) => {
  const words = useMessages().steps
  const named = (action: string) => `${action}: ${title}`
  return (
    <fieldset className="card">
      <legend className="visually-hidden">{title}</legend>
      <div className={styles.head}>
        <strong aria-hidden="true">{title}</strong>
        <span className={styles.actions}>
          <button
            type="button"
            className="button quiet"
            aria-label={named(words.up)}
            disabled={index === 0}
            onClick={() => array.move(index, index - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="button quiet"
            aria-label={named(words.down)}
            disabled={index === array.fields.length - 1}
            onClick={() => array.move(index, index + 1)}
          >
            ↓
          </button>
          <button
            type="button"
            className="button quiet"
            aria-label={named(words.remove)}
            onClick={() => array.remove(index)}
          >
            {words.remove}
          </button>
        </span>
      </div>
      {children}
    </fieldset>
  )
}
