import { useId } from 'react'
import { Field, describedBy } from '#ui/form/fields.tsx'
import { FileButton } from '#ui/form/FileButton.tsx'
import { useMessages } from '#ui/language.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { useDrop } from '#ui/use-drop.ts'
import styles from './CertificateReader.module.css'
import { serversFor } from './certificate-rules.ts'
import { Candidates, ReadResult } from './ReadResult.tsx'
import { type CertificateReading, useCertificateReader } from './use-certificate-reader.ts'

const purposes = ['oauth-token-issuer', 'exchange-auth'] as const
type Reader = CertificateReading

/** Which certificate it is, and on which server it was read. */
const Belongs = ({ reader }: { reader: Reader }) => {
  const { plan } = useAnswers()
  const words = useMessages().steps
  const id = useId()
  return (
    <>
      <Field id={`${id}-purpose`} label={words.purpose} hint={undefined} fault={null} stacked>
        <select
          id={`${id}-purpose`}
          value={reader.purpose}
          onChange={(event) => {
            const purpose = purposes.find((one) => one === event.target.value)
            if (purpose !== undefined) reader.choosePurpose(purpose)
          }}
        >
          {purposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {words.purposes[purpose]}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-server`} label={words.readOn} hint={undefined} fault={null} stacked>
        <select
          id={`${id}-server`}
          value={reader.server}
          onChange={(event) => reader.setServer(event.target.value)}
        >
          <option value="">{words.noServer}</option>
          {serversFor(reader.purpose, plan).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </Field>
    </>
  )
}

/** The text of a certificate. What is pasted is read before it is shown: a private key never stands here. */
const Paste = ({ reader }: { reader: Reader }) => {
  const words = useMessages().steps
  const id = useId()
  const fault = reader.fault === null ? null : words.readFault[reader.fault]
  return (
    <Field id={id} label={words.paste} hint={words.pasteHint} fault={null} stacked>
      <textarea
        id={id}
        rows={4}
        className={`mono ${styles.text}`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={reader.pasted}
        aria-invalid={fault !== null}
        aria-describedby={describedBy(id, words.pasteHint, fault)}
        onChange={(event) => reader.setPasted(event.target.value)}
        onPaste={(event) => {
          event.preventDefault()
          const { selectionStart, selectionEnd } = event.currentTarget
          const text = event.clipboardData.getData('text')
          const { pasted } = reader
          void reader.read(pasted.slice(0, selectionStart) + text + pasted.slice(selectionEnd))
        }}
      />
      <p role="alert" id={`${id}-fault`} className={styles.fault}>
        {fault !== null && <span aria-hidden="true">▲ </span>}
        {fault}
      </p>
    </Field>
  )
}

/** Takes a certificate, pasted, chosen or dropped, for one server and purpose. */
export const CertificateReader = () => {
  const words = useMessages().steps
  const reader = useCertificateReader()
  const place = useDrop<HTMLElement>((file) => void reader.readFile(file))
  return (
    <section ref={place} className="card" aria-label={words.readOne}>
      <h2>{words.readOne}</h2>
      <Belongs reader={reader} />
      <Paste reader={reader} />
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => void reader.read(reader.pasted)}>
          {words.read}
        </button>
        <FileButton
          label={words.chooseFile}
          accept=".cer,.crt,.pem,.der,.p7b"
          onFile={(file) => void reader.readFile(file)}
        />
      </div>
      <ReadResult reader={reader} />
      <Candidates reader={reader} />
    </section>
  )
}
