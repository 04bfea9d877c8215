import type { poolCertificate, webCertificates } from '#knowledge/procedures/web-certificates.ts'
import { readOnlyEn } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

/** What a failed request over HTTPS tells about the certificate. */
export const refusedEn =
  'An error that speaks of the trust relationship means that the certificate was refused: the name is not in it, its issuer is not trusted, or it has expired. An error about the secure channel alone may come from Windows PowerShell on an older system, which does not offer TLS 1.2 by itself (Tandem’s conclusion): run [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 first, and repeat the command.'

export const webCertificatesEn: ProcedureWords<
  keyof typeof webCertificates | keyof typeof poolCertificate
> = {
  'web-certificate-request': ({ deployment }) => ({
    title: `Only if the certificate lacks a name: request another for the web services of ${deployment}`,
    why: 'Autodiscover and EWS are called by their names in the certificate. With a name missing, clients warn and Skype for Business Server ends the connection.',
    do: 'Set this task and the next to Not needed when one valid certificate of IIS has all names. Otherwise put the host of Outlook on the web and EWS in place of the placeholder, and add the other names that the certificate of this deployment needs. The last command writes the request to a file; give it to the certification authority. No parameter for files is used: only Exchange Server 2013 still has them.',
    verify:
      'The request is listed with the status PendingRequest, and the authority has issued the certificate.',
    rollback: 'Remove the pending request by its thumbprint.',
  }),
  'web-certificate-install': ({ deployment }) => ({
    title: `Install that certificate on every server of ${deployment}`,
    why: 'The request waits on the server where it was made; the other servers get certificate and private key from there.',
    do: 'Put the issued certificate into C:\\ExchangeCertificate\\Exchange.cer on the server of the request, and the certificates of intermediate authorities into their store on every server. Note the thumbprint that IIS has now on each server: it is the way back. Every new connection meets the new certificate at once. Where IM in Outlook on the web or Exchange UM uses the old one, hand the new thumbprint on to these tasks; a reverse proxy or load balancer that ends TLS needs the certificate as well.',
    verify:
      'On every server the new certificate is valid and has IIS among its services. Outlook on the web opens without a warning.',
    rollback:
      'Give IIS the certificate that was noted for each server. The new one may stay installed.',
  }),
  'pool-certificate-check': ({ deployment }) => ({
    title: `Check the certificate of the pool from every server of ${deployment}`,
    why: 'Exchange reads the metadata document of the pool over HTTPS, so each server must trust the certificate that answers there and reach it.',
    do: 'Run it on each Exchange server: trusted authorities are kept on each of them. Where Skype for Business Server has its certificates from an authority that Exchange does not trust, as is usual with two forests, put the root of that authority into the trusted root authorities of each server first.',
    verify: `StatusCode is 200, and Content is the metadata document. ${refusedEn}`,
    rollback: readOnlyEn,
  }),
}
