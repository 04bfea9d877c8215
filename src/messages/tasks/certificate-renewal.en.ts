import type { certificateRenewal } from '#knowledge/procedures/certificate-renewal.ts'
import type { ProcedureWords } from './words.ts'

const oneOrganization =
  'The certificate belongs to the Exchange organization: where several deployments share one, do it once.'
const takenOver =
  'The current certificate is the new one; signing in to Outlook on the web succeeds.'
const oldExpired = 'There is nothing to go back to: the old certificate has expired.'
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
    do: 'Run the Hybrid Configuration Wizard again. Where Exchange has its own hybrid application, run ConfigureExchangeHybridApplication.ps1 with -UpdateCertificate. Where the key was uploaded by hand for Microsoft Teams or Cloud Voicemail, upload the new one as well.',
    verify:
      'ResultType is Success for a mailbox in Exchange Server. The address is that of the worldwide cloud.',
    rollback: noneDescribed,
  }),
  'auth-certificate-skype': () => ({
    title: 'Let Skype for Business Server read the metadata of Exchange again',
    why: 'Skype for Business Server knows the key of Exchange from its metadata document. That it reads the document once more when the same address is set again is Tandem’s conclusion from the parameter.',
    do: 'Only where the partner application Exchange is there already: a new one reads the new key by itself. Test first, and run the second command only when the test fails.',
    verify: 'The partner application is Enabled, and the last line says that the test passed.',
    rollback: 'The address stays the same, so there is nothing to roll back.',
  }),
  'oauth-certificate-roll': () => ({
    title: 'Stage the next OAuthTokenIssuer certificate',
    why: 'The OAuthTokenIssuer certificate that was shown runs out within 60 days of the as-of date.',
    do: 'Request a certificate that keeps the three rules, with an exportable private key, and import it on one Front End Server; replication does the rest. The effective date must lie at least 24 hours before the old certificate runs out, and is written as the server’s regional settings write dates. Where Skype for Business Server works with Exchange Online, the new public key must be in the tenant before that (Tandem’s advice).',
    verify:
      'The new certificate is listed beside the present one. From the effective date on new tokens are signed with it, and tokens of the old one are accepted until that runs out.',
    rollback: `${noneDescribed} Until the effective date the present certificate stays in use.`,
  }),
  'oauth-certificate-refresh': () => ({
    title: 'Let Exchange read the metadata of Skype for Business Server again',
    why: 'Exchange checks the tokens of Skype for Business Server by the key in its metadata document. That refreshing the partner application is the way to a new key is Tandem’s conclusion from the parameter.',
    do: 'Find the partner application whose address is that of the pool, and refresh it after the effective date, and while the old certificate is still valid.',
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
