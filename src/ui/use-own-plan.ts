import { useNavigate } from 'react-router'
import type { Plan } from '#plan/plan.ts'
import { newId } from './id.ts'
import { paths } from './paths.ts'

/** Opens a plan as one of its own, with a new id: nothing that is there is overwritten. */
export const useOwnPlan = (): ((plan: Plan) => Promise<void>) => {
  const navigate = useNavigate()
  return async (plan) => {
    const own = { ...plan, id: newId() }
    const { putPlan } = await import('#storage/plan-store.ts')
    await putPlan(own, Date.now())
    await navigate(paths.plan(own.id, 'organization'))
  }
}
