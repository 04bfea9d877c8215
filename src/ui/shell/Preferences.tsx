import { memo, useMemo, useState } from 'react'
import { languageNames, languages } from '#messages/languages.ts'
import { useLanguage } from '#ui/language.ts'
import { type Theme, applyTheme, preferredTheme, themes } from '#ui/preferences.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { IconButton } from './IconButton.tsx'
import { ThemeIcon } from './Icons.tsx'
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
      <IconButton
        label={`${words.theme}: ${words.themes[theme]}`}
        onClick={() => {
          const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
          applyTheme(next)
          setChosen(next)
        }}
      >
        <ThemeIcon />
      </IconButton>
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
