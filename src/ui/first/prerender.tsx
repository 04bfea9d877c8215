import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { messages } from '#messages/index.ts'
import { type Language, languages } from '#messages/languages.ts'
import { LanguageProvider } from '#ui/LanguageProvider.tsx'
import StartScreen from '#ui/screens/start/StartScreen.tsx'

/** The start screen as HTML in every language, as React will find it in the page. */
export const startPages = (): { language: Language; html: string }[] =>
  languages.map((language) => ({
    language,
    html: renderToString(
      <LanguageProvider first={{ language, messages: messages[language] }}>
        <MemoryRouter>
          <StartScreen />
        </MemoryRouter>
      </LanguageProvider>,
    ),
  }))
