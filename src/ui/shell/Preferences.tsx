import { memo, useMemo, useState } from 'react'
import { languageNames, languages } from '#messages/languages.ts'
import { useLanguage } from '#ui/language.ts'
import { type Theme, applyTheme, preferredTheme, themes } from '#ui/preferences.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import styles from './Preferences.module.css'

/** Language and theme, everywhere at the end of the header. */
export const Preferences = memo(() => {
  const { language, messages, setLanguage } = useLanguage()
  const hydrated = useHydrated()
  const [chosen, setChosen] = useState<Theme | null>(null)
  const kept = useMemo(() => (hydrated ? preferredTheme() : 'system'), [hydrated])
  const theme = chosen ?? kept
  const words = messages.shell
  return (
    <span className={styles.preferences}>
      <select
        aria-label={words.theme}
        value={theme}
        onChange={(event) => {
          const wish = themes.find((id) => id === event.target.value) ?? 'system'
          applyTheme(wish)
          setChosen(wish)
        }}
      >
        {themes.map((id) => (
          <option key={id} value={id}>
            {words.themes[id]}
          </option>
        ))}
      </select>
      <select
        aria-label={words.language}
        value={language}
        onChange={(event) => setLanguage(languages.find((id) => id === event.target.value) ?? 'en')}
      >
        {languages.map((id) => (
          <option key={id} value={id} lang={id}>
            {languageNames[id]}
          </option>
        ))}
      </select>
    </span>
  )
})
