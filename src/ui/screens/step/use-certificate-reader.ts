import { useState } from 'react'
import { limits as readLimits } from '#evidence/limits.ts'
import { candidatesOf, chainOf } from '#evidence/order-chain.ts'
import type { CertificateFacts, ReadFault, ReadNote } from '#evidence/read-certificates.ts'
import { type Certificate, certificateSchema } from '#plan/certificate.ts'
import type { Evidence } from '#plan/plan.ts'
import { newId } from '#ui/id.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { nextServer, withEvidence } from './certificate-rules.ts'

type Purpose = Evidence['purpose']
type Facts = readonly CertificateFacts[]

/** What was taken of an input; by subject, what was left of it: issuers, and what has to do with neither. */
type Taken = {
  readonly subject: string
  readonly server: string
  readonly chain: readonly string[]
  readonly strangers: readonly string[]
}
type Result = {
  readonly fault: ReadFault['code'] | null
  readonly all: Facts
  /** those that can be the one meant, where it is not plain which */
  readonly candidates: Facts
  readonly notes: readonly ReadNote[]
  readonly done: Taken | null
}
const nothing: Result = { fault: null, all: [], candidates: [], notes: [], done: null }

/** What can be kept of a certificate; null where a plan could not hold it. */
const keepable = (certificate: unknown): Certificate | null =>
  certificateSchema.safeParse(certificate).data ?? null

const takenOf = (one: CertificateFacts, server: string, { all, candidates }: Result): Taken => {
  const chain = chainOf(one, all)
  // Those that are still to be chosen come with their own chains.
  const known = new Set([...chain, ...candidates.flatMap((other) => chainOf(other, all))])
  const strangers = all.filter((other) => !known.has(other))
  const subjects = (facts: Facts) => [...new Set(facts.map(({ subject }) => subject))]
  return {
    subject: one.subject,
    server,
    chain: subjects(chain.slice(1)),
    strangers: subjects(strangers),
  }
}

/** What an input holds. The reader brings an ASN.1 library with it: loaded when it is needed. */
const resultOf = async (input: string | Uint8Array): Promise<Result> => {
  const { readCertificates } = await import('#evidence/read-certificates.ts')
  const found = readCertificates(input)
  if (!found.ok) return { ...nothing, fault: found.fault.code }
  const { certificates: all, notes } = found
  return { ...nothing, all, notes, candidates: candidatesOf(all) }
}

/** For which server and purpose a certificate is. */
const usePlace = () => {
  const { plan } = useAnswers()
  const [purpose, setPurpose] = useState<Purpose>('oauth-token-issuer')
  const [chosen, setServer] = useState<string | null>(null)
  const choosePurpose = (next: Purpose) => {
    setPurpose(next)
    setServer(null)
  }
  return { purpose, choosePurpose, server: chosen ?? nextServer(purpose, plan), setServer }
}

/**
 * Reads certificates into the plan, one server after the other. A private key is refused, and what was
 * pasted is forgotten at once: it reaches neither the field nor the plan.
 */
export const useCertificateReader = () => {
  const { change } = useAnswers()
  const place = usePlace()
  const { purpose, server } = place
  const [pasted, setPasted] = useState('')
  const [result, setResult] = useState(nothing)

  const refuse = (fault: ReadFault['code'], input: string | Uint8Array) => {
    const secret = fault === 'private-key' || fault === 'pfx'
    setPasted(secret || typeof input !== 'string' ? '' : input)
    setResult({ ...nothing, fault })
  }
  const take = (one: CertificateFacts, from: Result = result, input: string | Uint8Array = '') => {
    const certificate = keepable(one)
    if (certificate === null) return refuse('damaged', input)
    const others = (facts: Facts) => facts.filter((other) => other !== one)
    setResult({
      ...from,
      all: others(from.all),
      candidates: others(from.candidates),
      done: takenOf(one, server, from),
    })
    setPasted('')
    place.setServer(null)
    const added: Evidence = { id: newId(), purpose, server, certificate }
    return change((current) => withEvidence(current, added), `certificate ${added.id}`)
  }
  const read = async (input: string | Uint8Array) => {
    const found = await resultOf(input)
    if (found.fault !== null) return refuse(found.fault, input)
    const [first, ...others] = found.candidates
    if (first !== undefined && others.length === 0) return take(first, found, input)
    setPasted('')
    return setResult(found)
  }
  const readFile = async (file: File) =>
    file.size > readLimits.input
      ? refuse('too-large', '')
      : read(new Uint8Array(await file.arrayBuffer()))
  return {
    ...place,
    ...result,
    pasted,
    setPasted,
    read,
    readFile,
    take: (one: CertificateFacts) => take(one),
    leaveRest: () => setResult({ ...result, candidates: [] }),
  }
}
export type CertificateReading = ReturnType<typeof useCertificateReader>
