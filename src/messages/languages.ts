export const languages = ['en', 'ko'] as const
export type Language = (typeof languages)[number]
/** Each language in its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' }
