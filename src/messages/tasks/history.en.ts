import type { history } from '#knowledge/procedures/history.ts'
import type { TaskNames, TaskWords } from './words.ts'

export const historyEn: Record<keyof typeof history, (task: TaskNames) => TaskWords> = {
  'history-server': () => ({
    title: 'Turn on server-side conversation history',
    why: 'The desktop client alone writes the history otherwise, so mobile devices do not see it. With this setting the server keeps conversations, missed calls and missed messages.',
    do: 'Note the old value. There is one setting for the whole deployment; it is off by default.',
    verify:
      'EnableServerConversationHistory is True. Then hold a conversation with a mobile client, and look for it in the history.',
    rollback: 'Turn it off again; what was written stays.',
  }),
}
