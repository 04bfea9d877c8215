import { benchDeliverables } from './bench-deliverables.mjs'
import { planOfSize } from './bench-plan.mjs'
await benchDeliverables('the largest plan', planOfSize(500))
await benchDeliverables('four times', planOfSize(500), 4)
