import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { StrictMode, startTransition, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import type { Messages } from '#messages/en.ts'
import type { Language } from '#messages/languages.ts'
import { loadFirstMessages, loadMessages } from '#messages/load.ts'
import { takeKept } from './first/early.ts'
import { painted } from './first/painted.ts'
import { takePlace } from './first/root.ts'
import { LanguageProvider } from './LanguageProvider.tsx'
import { UpdatePlace } from './offline/UpdatePlace.tsx'
import { isStart } from './paths.ts'
import { prefetch } from './prefetch.ts'
import { applyTheme, preferredLanguage, preferredTheme } from './preferences.ts'
import { router } from './routes.tsx'

type Props = {
  readonly first: { readonly language: Language; readonly messages: Messages }
  /** what the user did before the app was there */
  readonly kept: readonly (() => void)[]
}

const App = ({ first, kept }: Props) => {
  useEffect(() => {
    for (const act of kept) act()
  }, [kept])
  return (
    <LanguageProvider first={first}>
      <RouterProvider router={router} />
      <UpdatePlace />
    </LanguageProvider>
  )
}

applyTheme(preferredTheme())
const language = preferredLanguage()
const start = isStart(location.hash)
const [messages] = await Promise.all(
  start ? [loadFirstMessages(language), painted()] : [loadMessages(language)],
)
const { root, filled } = takePlace(language, start)
const app = (
  <StrictMode>
    <App first={{ language, messages }} kept={takeKept()} />
  </StrictMode>
)
// In slices, so that a key that is pressed meanwhile does not wait.
if (filled) startTransition(() => void hydrateRoot(root, app))
else createRoot(root).render(app)
// Without the network, and not kept yet, there is nothing to prepare.
prefetch(start).catch(() => undefined)
