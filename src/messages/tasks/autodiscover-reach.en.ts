import type {
  autodiscoverCertificate,
  autodiscoverReach,
  exchangeWebNames,
} from '#knowledge/procedures/autodiscover-reach.ts'
import { readOnlyEn } from './read-only.ts'
import { refusedEn } from './web-certificates.en.ts'
import type { ProcedureWords } from './words.ts'

export const autodiscoverReachEn: ProcedureWords<
  | keyof typeof autodiscoverReach
  | keyof typeof autodiscoverCertificate
  | keyof typeof exchangeWebNames
> = {
  'virtual-directories-check': ({ deployment }) => ({
    title: `Check the addresses of EWS and the certificate of ${deployment}`,
    why: 'Autodiscover hands out the addresses of EWS, and Skype for Business Server calls them. A name there that the certificate lacks ends the connection.',
    do: 'Note the hosts in InternalUrl and ExternalUrl, and whether each server has both virtual directories.',
    verify:
      'One certificate whose Services include IIS covers the Autodiscover host and each host of EWS, by name or by a wildcard of the same level, and is valid.',
    rollback: readOnlyEn,
  }),
  'autodiscover-certificate-check': ({ names }) => ({
    title: `Check the certificate of ${names['autodiscover-host'] ?? 'the Autodiscover host'} from every Front End Server`,
    why: 'Skype for Business Server must trust the certificate that answers there, and find the host in it.',
    do: 'Call the address from each Front End Server of each pool: trusted authorities are kept on each of them. Whatever the answer holds does not matter here.',
    verify: `Any answer with an HTTP status, 400 or 404 included, means that the certificate was accepted. ${refusedEn}`,
    rollback: readOnlyEn,
  }),
  'autodiscover-domains-set': ({ names }) => ({
    title: 'Allow Autodiscover to redirect to the mail domains',
    why: 'SIP and SMTP domains differ. Skype for Business Server follows a redirect of Autodiscover only to domains that it was told.',
    do: `Note the old value first. The new one replaces it${names['autodiscover-domains'] ? `: ${names['autodiscover-domains']}` : ''}. Domains are separated by semicolons; add those of the old value that are still needed. Better than this, where it can be had, is the same address for SIP and mail.`,
    verify: 'ExchangeAutodiscoverAllowedDomains shows the domains.',
    rollback:
      'Set the value that was noted before. If there was none, try an empty text (two quotation marks), and see whether no domain is shown any more: no source says how it is cleared.',
  }),
}
