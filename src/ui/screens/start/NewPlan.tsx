import { useForm } from 'react-hook-form'
import { limits } from '#plan/limits.ts'
import { useMessages } from '#ui/language.ts'
import styles from './StartScreen.module.css'

type Begin = { readonly title: string; readonly customer: string }

/** The first question: what the plan is for. Both may stay empty. */
export const NewPlan = ({ onBegin }: { onBegin: (begin: Begin) => Promise<void> }) => {
  const words = useMessages().shell.start
  const { register, handleSubmit } = useForm<Begin>({ defaultValues: { title: '', customer: '' } })
  return (
    <form className="card" onSubmit={(event) => void handleSubmit(onBegin)(event)}>
      <h2>{words.newPlan}</h2>
      <div className={styles.fields}>
        <label>
          {words.planTitle}
          <input {...register('title')} maxLength={limits.line} autoComplete="off" />
        </label>
        <label>
          {words.customer}
          <input {...register('customer')} maxLength={limits.line} autoComplete="off" />
        </label>
        <button type="submit" className="button primary">
          {words.begin}
        </button>
      </div>
    </form>
  )
}
