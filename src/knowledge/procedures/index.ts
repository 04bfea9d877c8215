import type { Task } from '../tasks.ts'
import { autodiscoverCertificate, autodiscoverReach } from './autodiscover-reach.ts'
import { autodiscover } from './autodiscover.ts'
import { certificateRenewal } from './certificate-renewal.ts'
import { certificates } from './certificates.ts'
import { dns } from './dns.ts'
import { outlookWebApp } from './outlook-web-app.ts'
import { partnerApplications } from './partner-applications.ts'
import { ready } from './ready.ts'
import { skypeOnlineOauth } from './skype-online-oauth.ts'

const all = {
  ...ready,
  ...certificates,
  ...certificateRenewal,
  ...autodiscover,
  ...autodiscoverReach,
  ...dns,
  ...autodiscoverCertificate,
  ...partnerApplications,
  ...skypeOnlineOauth,
  ...outlookWebApp,
}

export type TaskId = keyof typeof all
/** Every task of every procedure, in the order in which they are done. */
export const tasks: Readonly<Record<TaskId, Task<TaskId>>> = all
export const taskIds = Object.keys(all) as TaskId[]
