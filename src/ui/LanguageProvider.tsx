import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Messages } from '#messages/en.ts'
import type { Language } from '#messages/languages.ts'
import { loadMessages } from '#messages/load.ts'
import { LanguageContext } from './language.ts'
import { keepLanguage } from './preferences.ts'

type Spoken = { readonly language: Language; readonly messages: Messages }

const withWords = (now: Spoken, language: Language, messages: Messages): Spoken =>
  now.language !== language || now.messages === messages ? now : { language, messages }

/** Gives everything inside the words of the chosen language. */
export const LanguageProvider = ({ first, children }: { first: Spoken; children: ReactNode }) => {
  const [spoken, setSpoken] = useState(first)
  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken])
  const { language: current } = spoken
  // The start has done without the words of tasks.
  useEffect(() => {
    loadMessages(current).then(
      (messages) => setSpoken((now) => withWords(now, current, messages)),
      () => undefined,
    )
  }, [current])
  const state = useMemo(
    () => ({
      ...spoken,
      setLanguage: (language: Language) => {
        keepLanguage(language)
        void loadMessages(language).then((messages) => setSpoken({ language, messages }))
      },
    }),
    [spoken],
  )
  return <LanguageContext value={state}>{children}</LanguageContext>
}
