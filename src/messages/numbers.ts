import type { Language } from './languages.ts'

/** Writes numbers with the marks of a language; what writes them is made once, as that takes far longer. */
export const numbersIn = (language: Language): ((value: number) => string) => {
  const format = new Intl.NumberFormat(language)
  return (value) => format.format(value)
}
