import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { useDrop } from '#ui/use-drop.ts'
import styles from './CertificateReader.module.css'
import { useCertificateReader } from './use-certificate-reader.ts'

/** Takes a certificate, pasted, chosen or dropped, for one server and purpose. */
export const CertificateReader = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const { pasted, setPasted, server, setServer, purpose, setPurpose, fault, read, readFile } =
    useCertificateReader()
  const place = useDrop<HTMLElement>((file) => void readFile(file))
  const servers =
    purpose === 'oauth-token-issuer'
      ? plan.skype.flatMap((item) => item.frontEnds)
      : plan.exchange.flatMap((item) => item.servers)
  return (
    <section ref={place} className={`card ${styles.reader}`} aria-label={words.paste}>
      <label>
        {words.purpose}
        <select
          value={purpose}
          onChange={(event) =>
            setPurpose(
              event.target.value === 'exchange-auth' ? 'exchange-auth' : 'oauth-token-issuer',
            )
          }
        >
          <option value="oauth-token-issuer">{words.purposes['oauth-token-issuer']}</option>
          <option value="exchange-auth">{words.purposes['exchange-auth']}</option>
        </select>
      </label>
      <label>
        {words.readOn}
        <select value={server} onChange={(event) => setServer(event.target.value)}>
          <option value="">{words.noServer}</option>
          {[...new Set(servers)].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {words.paste}
        <textarea
          rows={4}
          className="mono"
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      </label>
      <p className={styles.hint}>{words.pasteHint}</p>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => void read(pasted)}>
          {words.read}
        </button>
        <input
          type="file"
          aria-label={words.paste}
          accept=".cer,.crt,.pem,.der,.p7b"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file !== undefined) void readFile(file)
            event.target.value = ''
          }}
        />
      </div>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {words.readFault[fault]}
        </p>
      )}
    </section>
  )
}
