import { useState } from 'react'
import { limits as readLimits } from '#evidence/limits.ts'
import type { ReadFault } from '#evidence/read-certificates.ts'
import { type Certificate, certificateSchema } from '#plan/certificate.ts'
import { limits } from '#plan/limits.ts'
import type { Evidence, Plan } from '#plan/plan.ts'
import { newId } from '#ui/id.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { nextServer } from './certificate-rules.ts'

type Purpose = Evidence['purpose']
type Read = { readonly subject: string; readonly server: string; readonly others: number }

const withEvidence = (plan: Plan, added: Evidence): Plan => {
  const others = plan.certificates.evidence.filter(
    (item) => item.purpose !== added.purpose || item.server !== added.server,
  )
  const evidence = [...others, added].slice(0, limits.certificates)
  return { ...plan, certificates: { ...plan.certificates, evidence } }
}

/** What can be kept of a certificate; null where a plan could not hold it. */
const keepable = (certificate: unknown): Certificate | null =>
  certificateSchema.safeParse(certificate).data ?? null

/**
 * Reads certificates into the plan, one server after the other. A private key is refused, and what was
 * pasted is forgotten at once: it reaches neither the field nor the plan.
 */
export const useCertificateReader = () => {
  const { plan, change } = useAnswers()
  const [pasted, setPasted] = useState('')
  const [purpose, setPurpose] = useState<Purpose>('oauth-token-issuer')
  const [chosen, setChosen] = useState<string | null>(null)
  const [fault, setFault] = useState<ReadFault['code'] | null>(null)
  const [done, setDone] = useState<Read | null>(null)
  const server = chosen ?? nextServer(purpose, plan)

  const refuse = (code: ReadFault['code'], input: string | Uint8Array) => {
    const secret = code === 'private-key' || code === 'pfx'
    setPasted(secret || typeof input !== 'string' ? '' : input)
    setDone(null)
    setFault(code)
  }
  const read = async (input: string | Uint8Array) => {
    // The reader brings an ASN.1 library with it: loaded when it is needed.
    const { readCertificates } = await import('#evidence/read-certificates.ts')
    const result = readCertificates(input)
    if (!result.ok) return refuse(result.fault.code, input)
    const certificate = keepable(result.certificates[0])
    if (certificate === null) return refuse('damaged', input)
    setPasted('')
    setFault(null)
    setDone({ subject: certificate.subject, server, others: result.certificates.length - 1 })
    setChosen(null)
    const added: Evidence = { id: newId(), purpose, server, certificate }
    return change((current) => withEvidence(current, added), `certificate ${added.id}`)
  }
  const readFile = async (file: File) =>
    file.size > readLimits.input
      ? refuse('too-large', '')
      : read(new Uint8Array(await file.arrayBuffer()))
  const choosePurpose = (next: Purpose) => {
    setPurpose(next)
    setChosen(null)
  }
  return {
    pasted,
    setPasted,
    server,
    setServer: setChosen,
    purpose,
    choosePurpose,
    fault,
    done,
    read,
    readFile,
  }
}
