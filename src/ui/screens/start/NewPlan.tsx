import type { FormEvent } from 'react'
import { limits } from '#plan/limits.ts'
import { useMessages } from '#ui/language.ts'
import styles from './StartScreen.module.css'

type Begin = { readonly title: string; readonly customer: string }

/**
 * The first question: what the plan is for. Both may stay empty. The fields keep their own values, so
 * that it can be answered as soon as it is in sight.
 */
export const NewPlan = ({ onBegin }: { onBegin: (begin: Begin) => Promise<void> }) => {
  const words = useMessages().shell.start
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const answers = new FormData(event.currentTarget)
    const typed = (name: keyof Begin) => {
      const value = answers.get(name)
      return typeof value === 'string' ? value : ''
    }
    void onBegin({ title: typed('title'), customer: typed('customer') })
  }
  return (
    // A dialog's form that is in no dialog goes nowhere: without a script nothing typed leaves the page.
    <form className="card" method="dialog" onSubmit={begin}>
      <h2>{words.newPlan}</h2>
      <div className={styles.fields}>
        <label>
          {words.planTitle}
          <input name="title" maxLength={limits.line} autoComplete="off" />
        </label>
        <label>
          {words.customer}
          <input name="customer" maxLength={limits.line} autoComplete="off" />
        </label>
        <button type="submit" className="button primary">
          {words.begin}
        </button>
      </div>
    </form>
  )
}
