import { useMessages } from '#ui/language.ts'

export const Loading = () => <p role="status">{useMessages().shell.loading}</p>
