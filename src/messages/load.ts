import type { BaseMessages } from './base.en.ts'
import type { Messages } from './en.ts'
import type { Language } from './languages.ts'

type TaskTexts = Messages['domain']['task']

const bases: Readonly<Record<Language, () => Promise<BaseMessages>>> = {
  en: async () => (await import('./base.en.ts')).baseEn,
  ko: async () => (await import('./base.ko.ts')).baseKo,
}

const tasks: Readonly<Record<Language, () => Promise<TaskTexts>>> = {
  en: async () => (await import('./tasks.en.ts')).taskWordsEn,
  ko: async () => (await import('./tasks.ko.ts')).taskWordsKo,
}

const joined = (base: BaseMessages, task: TaskTexts): Messages => ({
  ...base,
  domain: { ...base.domain, task },
})

const notYet: TaskTexts = ({ id }) => {
  throw new Error(`The words of tasks are not loaded yet: ${id}`)
}

/** What the start needs: all words of one language but those of tasks. Asking for these is an error. */
export const loadFirstMessages = async (language: Language): Promise<Messages> =>
  joined(await bases[language](), notYet)

const known = new Map<Language, Promise<Messages>>()

/** Every word of one language, the same object each time. */
export const loadMessages = async (language: Language): Promise<Messages> => {
  const before = known.get(language)
  if (before !== undefined) return before
  const loading = Promise.all([bases[language](), tasks[language]()]).then(([base, task]) =>
    joined(base, task),
  )
  known.set(language, loading)
  // Without the network it is asked for again when it is needed.
  loading.catch(() => known.delete(language))
  return loading
}
