import type { certificateRenewal } from '#knowledge/procedures/certificate-renewal.ts'
import type { ProcedureWords } from './words.ts'

const oneOrganization =
  'The certificate belongs to the Exchange organization: where several deployments share one, do it once.'
const takenOver =
  'The current certificate is the new one; signing in to Outlook on the web succeeds.'
export const oldExpired = 'There is nothing to go back to: the old certificate has expired.'
/** Of a certificate that comes in a file with its private key. */
export const fromFile = {
  once: 'Run this once, on one Front End Server: replication brings the certificate to all others.',
  secret:
    'The password is asked for; it neither shows on the screen nor stays in the history. The cmdlet takes it as plain text, though, so where PowerShell logs modules or writes a transcript it stands there: use a password for this file alone. Delete the file from the server afterwards: whoever has it and the password can sign as Skype for Business Server.',
}
const issuerRunsOut =
  'The OAuthTokenIssuer certificate that was shown runs out within 60 days of the as-of date.'
const effective =
  'The effective date must lie at least 24 hours before the old certificate runs out, and is written as the server’s regional settings write dates. Where Skype for Business Server works with Exchange Online, the new public key must be in the tenant before that (Tandem’s advice).'
const besidePresent =
  'The new certificate is listed beside the present one. From the effective date on new tokens are signed with it, and tokens of the old one are accepted until that runs out.'
const noneDescribed = 'Microsoft describes no way back.'

export const certificateRenewalEn: ProcedureWords<keyof typeof certificateRenewal> = {
  'auth-certificate-stage': ({ deployment }) => ({
    title: `Make the next Exchange Auth certificate of ${deployment}`,
    why: 'The Auth certificate that was shown runs out within 60 days of the as-of date. When it does, sign-in to Outlook on the web and server-to-server authentication fail.',
    do: `${oneOrganization} Answer no when New-ExchangeCertificate asks whether the default SMTP certificate is to be replaced. The new certificate takes over after 49 hours, so that every server has received it by then. Where Exchange runs in child domains too, Set-OrganizationConfig -EnableAuthAdminReadSession:$true comes first (Exchange Server 2016 and later).`,
    verify:
      'NextCertificateThumbprint shows the new certificate, and NextCertificateEffectiveDate the time it takes over.',
    rollback: `Until the effective date the present certificate stays in use. ${noneDescribed}`,
  }),
  'auth-certificate-next-key': ({ deployment }) => ({
    title: `Give the tenant the next Auth certificate of ${deployment} before it takes over`,
    why: 'The tenant checks the tokens of Exchange Server by the public key of the Auth certificate. A key that it does not know on the effective date stops free/busy and the services of Microsoft Teams until somebody uploads it.',
    do: 'Before the effective date. Where Exchange has its own hybrid application, run ConfigureExchangeHybridApplication.ps1 with -UpdateCertificate: it uploads the present certificate and the next one, and tries to remove both from the shared service principal, so not before that application is in use. The commands here write the next certificate to a file: where keys were uploaded by hand for Microsoft Teams or Cloud Voicemail, copy it to the workstation and upload it as in the task that adds this key to the service principals. Where neither is there, set this task to Not needed; the Hybrid Configuration Wizard comes after the effective date.',
    verify:
      'The application, or each service principal, lists a key with the validity of the next certificate beside the present one.',
    rollback: 'An added key does no harm: until the effective date nothing is signed with it.',
  }),
  'auth-certificate-recycle': ({ deployment }) => ({
    title: `Recycle the application pools of ${deployment} once the certificate has taken over`,
    why: 'Outlook on the web and the Exchange admin center go on with the old certificate until their application pools are recycled.',
    do: 'Wait until the effective date has passed: Exchange looks for it every 12 hours only. Then run this on each server.',
    verify: takenOver,
    rollback: 'Recycling cannot be taken back, and need not be.',
  }),
  'auth-certificate-replace': ({ deployment }) => ({
    title: `Replace the expired Exchange Auth certificate of ${deployment}`,
    why: 'The Auth certificate that was shown is no longer valid at the as-of date. Sign-in to Outlook on the web and the Exchange admin center fails, and New-CsPartnerApplication gets error 500.',
    do: `${oneOrganization} Answer no when New-ExchangeCertificate asks whether the default SMTP certificate is to be replaced, and go on when Set-AuthConfig warns that the date lies less than 48 hours ahead.`,
    verify:
      'CurrentCertificateThumbprint shows the new certificate, and its NotAfter lies years ahead.',
    rollback: oldExpired,
  }),
  'auth-certificate-restart': ({ deployment }) => ({
    title: `Restart what uses the Auth certificate on every server of ${deployment}`,
    why: 'The running services and application pools still hold the expired certificate.',
    do: 'Run this on each server. It can take up to an hour until the new certificate is in use everywhere; where it is not, restart IIS.',
    verify: takenOver,
    rollback: 'A restart cannot be taken back, and need not be.',
  }),
  'auth-certificate-hybrid': ({ deployment }) => ({
    title: `Give Exchange Online the new Auth certificate of ${deployment}`,
    why: 'The tenant checks the tokens of Exchange Server by the public key of the Auth certificate, and knows only the old one.',
    do: 'Run the Hybrid Configuration Wizard again: it takes the certificate that is in use, so it comes after the change. Where Exchange has its own hybrid application, run ConfigureExchangeHybridApplication.ps1 with -UpdateCertificate, unless that was done for this certificate before. Where keys were uploaded by hand for Microsoft Teams or Cloud Voicemail, the new one is uploaded in the tasks for these, as long as it is not there yet.',
    verify:
      'ResultType is Success for a mailbox in Exchange Server. Since 2025-10-31 Exchange Online refuses EWS to the shared application: where Exchange does not have its own yet, an HTTP 403 is to be expected here, and the test is repeated when it is in use (Tandem’s conclusion).',
    rollback: noneDescribed,
  }),
  'auth-certificate-skype': () => ({
    title: 'Let Skype for Business Server read the metadata of Exchange again',
    why: 'Skype for Business Server knows the key of Exchange from its metadata document. That it reads the document once more when the same address is set again is Tandem’s conclusion from the parameter.',
    do: 'Only where the partner application Exchange is there already: a new one reads the new key by itself. Test first, and run the second command only when the test fails. The test asks for an account in RTC Local User Administrators.',
    verify: 'The partner application is Enabled, and the last line says that the test passed.',
    rollback: 'The address stays the same, so there is nothing to roll back.',
  }),
  'oauth-certificate-roll': () => ({
    title: 'Stage the next OAuthTokenIssuer certificate',
    why: issuerRunsOut,
    do: `Request a certificate that keeps the rules of the check, its private key exportable, and install it on one Front End Server; replication does the rest. Where the default certificate is to serve and is the one that runs out, renew it first and stage the new one here. ${effective}`,
    verify: besidePresent,
    rollback: `${noneDescribed} Until the effective date the present certificate stays in use.`,
  }),
  'oauth-certificate-roll-import': () => ({
    title: 'Import the next OAuthTokenIssuer certificate beside the present one',
    why: `${issuerRunsOut} Imported without an effective date the new one would take its place at once, and partners would refuse its tokens until they have read its key.`,
    do: `${fromFile.once} ${effective} ${fromFile.secret}`,
    verify: besidePresent,
    rollback: `${noneDescribed} Until the effective date the present certificate stays in use.`,
  }),
  'oauth-certificate-refresh': () => ({
    title: 'Let Exchange read the metadata of Skype for Business Server again',
    why: 'Exchange checks the tokens of Skype for Business Server by the key in its metadata document. That refreshing the partner application is the way to a new key is Tandem’s conclusion from the parameter.',
    do: 'Only where Exchange has the partner application already: a new one reads the new key by itself. Find the one whose address is that of the pool, and refresh it once the new certificate signs. Where it was staged, that is after the effective date and while the old one is still valid; else at once.',
    verify:
      'The command ends without an error. Then test from Skype for Business Server with Test-CsExStorageConnectivity.',
    rollback: 'Only the metadata is read again, so there is nothing to roll back.',
  }),
  'oauth-certificate-clear': () => ({
    title: 'Remove the old OAuthTokenIssuer certificate',
    why: 'Once the old certificate has expired, tokens are checked by the new one alone, and the old one may go.',
    do: 'Only after it has expired and the connection to Exchange was tested.',
    verify: 'Only the new certificate is listed.',
    rollback: oldExpired,
  }),
}
