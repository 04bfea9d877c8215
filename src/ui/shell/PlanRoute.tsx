import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { loadMessages } from '#messages/load.ts'
import type { PlanRecord } from '#storage/plan-store.ts'
import { getPlan } from '#storage/plan-store.ts'
import { useMessages } from '#ui/language.ts'
import { preferredLanguage } from '#ui/preferences.ts'
import { PlanProvider } from '#ui/PlanProvider.tsx'
import { Message } from './Message.tsx'
import { PlanShell } from './PlanShell.tsx'

/**
 * The plan of the address: from the browser's database or, where that keeps nothing, from this page. The
 * words of its tasks come with it.
 */
export const loadPlan = async ({ params }: LoaderFunctionArgs): Promise<PlanRecord | null> => {
  const [record] = await Promise.all([
    getPlan(params['planId'] ?? ''),
    loadMessages(preferredLanguage()),
  ])
  return record ?? null
}

export const PlanRoute = () => {
  const record = useLoaderData<PlanRecord | null>()
  const words = useMessages().shell.missing
  if (record?.ok !== true) return <Message title={words.title} text={words.text} />
  return (
    <PlanProvider key={record.id} plan={record.plan} changedAt={record.changedAt}>
      <PlanShell />
    </PlanProvider>
  )
}
