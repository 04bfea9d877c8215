import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { loadMessages } from '#messages/load.ts'
import { LanguageProvider } from './LanguageProvider.tsx'
import { applyTheme, preferredLanguage, preferredTheme } from './preferences.ts'
import { router } from './routes.tsx'

applyTheme(preferredTheme())
const root = document.querySelector('#app')
if (root === null) throw new Error('index.html has no #app')
const language = preferredLanguage()
const messages = await loadMessages(language)
createRoot(root).render(
  <StrictMode>
    <LanguageProvider first={{ language, messages }}>
      <RouterProvider router={router} />
    </LanguageProvider>
  </StrictMode>,
)
