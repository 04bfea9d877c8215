/**
 * Runs before the page is painted, as a classic script: chooses between what the page says in each
 * language, and remembers what is pressed or chosen until the app can carry it out.
 */
import { isStart } from '#ui/paths.ts'
import { preferredLanguage, preferredTheme } from '#ui/preferences.ts'
import { startKeeping } from './early.ts'

const page = document.documentElement
const language = preferredLanguage()
page.lang = language
page.dataset['theme'] = preferredTheme()
if (!isStart(location.hash)) page.dataset['elsewhere'] = ''
startKeeping()

const words = document.currentScript?.dataset[language]
if (words !== undefined) {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = words
  document.head.append(link)
}
