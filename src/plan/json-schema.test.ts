import { expect, it } from 'vitest'
import * as z from 'zod'
import { planSchema } from './plan.ts'

it('public/plan.schema.json is the schema (vitest -u writes it anew)', async () => {
  const schema = { title: 'Tandem plan', ...z.toJSONSchema(planSchema) }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../public/plan.schema.json',
  )
})
