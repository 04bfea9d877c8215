import { useState } from 'react'
import type { ReadFault } from '#evidence/read-certificates.ts'
import type { Evidence } from '#plan/plan.ts'
import { newId } from '#ui/id.ts'
import { usePlan } from '#ui/plan-context.ts'

/** Reads certificates into the plan. A private key is refused, and what was pasted is forgotten at once. */
export const useCertificateReader = () => {
  const { change } = usePlan()
  const [pasted, setPasted] = useState('')
  const [server, setServer] = useState('')
  const [purpose, setPurpose] = useState<Evidence['purpose']>('oauth-token-issuer')
  const [fault, setFault] = useState<ReadFault['code'] | null>(null)

  const read = async (input: string | Uint8Array) => {
    // The reader brings an ASN.1 library with it: loaded when it is needed.
    const { readCertificates } = await import('#evidence/read-certificates.ts')
    const result = readCertificates(input)
    if (!result.ok) {
      if (result.fault.code === 'private-key' || result.fault.code === 'pfx') setPasted('')
      setFault(result.fault.code)
      return
    }
    setFault(null)
    setPasted('')
    const [leaf] = result.certificates
    if (leaf === undefined) return
    const evidence: Evidence = { id: newId(), purpose, server, certificate: leaf }
    change((plan) => {
      const others = plan.certificates.evidence.filter(
        (item) => item.purpose !== purpose || item.server !== server,
      )
      return { ...plan, certificates: { ...plan.certificates, evidence: [...others, evidence] } }
    }, 'certificate')
  }
  const readFile = async (file: File) => read(new Uint8Array(await file.arrayBuffer()))
  return { pasted, setPasted, server, setServer, purpose, setPurpose, fault, read, readFile }
}
