import type { Task } from '../tasks.ts'
import { acceptance } from './acceptance.ts'
import {
  autodiscoverCertificate,
  autodiscoverReach,
  exchangeWebNames,
} from './autodiscover-reach.ts'
import { autodiscover } from './autodiscover.ts'
import { archiving } from './archiving.ts'
import { certificateRenewal } from './certificate-renewal.ts'
import { certificates } from './certificates.ts'
import { contactStore, contactStoreLimit } from './contact-store.ts'
import { dns } from './dns.ts'
import { ewsAccess } from './ews-access.ts'
import { history } from './history.ts'
import { exchangeAddresses } from './exchange-addresses.ts'
import { exchangeOnlineOauth } from './exchange-online-oauth.ts'
import { hybridApplication, hybridProof } from './hybrid-application.ts'
import { modernAuthentication } from './modern-authentication.ts'
import { graphReady, onlineOauth } from './online-oauth.ts'
import { outlookWebApp } from './outlook-web-app.ts'
import { owaIm } from './owa-im.ts'
import { partnerApplications } from './partner-applications.ts'
import { photos } from './photos.ts'
import { ready } from './ready.ts'
import { skypeOnlineOauth } from './skype-online-oauth.ts'
import { teamsConnectivity } from './teams-connectivity.ts'
import { teamsLast, teamsLastCheck } from './teams-last.ts'
import { teams, teamsDns, teamsReady } from './teams.ts'
import { voiceMail } from './voice-mail.ts'
import { poolCertificate, webCertificates } from './web-certificates.ts'

const all = {
  ...ready,
  ...teamsReady,
  ...graphReady,
  ...certificates,
  ...certificateRenewal,
  ...exchangeWebNames,
  ...webCertificates,
  ...dns,
  ...autodiscover,
  ...autodiscoverReach,
  ...contactStoreLimit,
  ...autodiscoverCertificate,
  ...poolCertificate,
  ...partnerApplications,
  ...exchangeAddresses,
  ...exchangeOnlineOauth,
  ...hybridApplication,
  ...ewsAccess,
  ...hybridProof,
  ...onlineOauth,
  ...skypeOnlineOauth,
  ...outlookWebApp,
  ...voiceMail,
  ...owaIm,
  ...archiving,
  ...contactStore,
  ...photos,
  ...history,
  ...acceptance,
  ...modernAuthentication,
  ...teamsConnectivity,
  ...teams,
  ...teamsLastCheck,
  ...teamsDns,
  ...teamsLast,
}

export type TaskId = keyof typeof all
/** Every task of every procedure, in the order in which they are done. */
export const tasks: Readonly<Record<TaskId, Task<TaskId>>> = all
export const taskIds = Object.keys(all) as TaskId[]
