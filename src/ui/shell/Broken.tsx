import { useMessages } from '#ui/language.ts'

/** Shown in place of a screen that failed. */
export const Broken = () => {
  const words = useMessages().shell.broken
  return (
    <main className="card">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
    </main>
  )
}
