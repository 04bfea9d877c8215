import type { CertificateFacts } from '#evidence/read-certificates.ts'
import { useMessages } from '#ui/language.ts'
import styles from './CertificateReader.module.css'
import type { CertificateReading } from './use-certificate-reader.ts'

type Reader = { readonly reader: CertificateReading }

const Subjects = ({ title, subjects }: { title: string; subjects: readonly string[] }) =>
  subjects.length > 0 && (
    <>
      <p>{title}</p>
      <ul>
        {subjects.map((subject) => (
          <li key={subject}>{subject}</li>
        ))}
      </ul>
    </>
  )

/** Which certificate was taken, what else was in the input, and what was done to it on the way. */
export const ReadResult = ({ reader }: Reader) => {
  const words = useMessages().steps
  const { done, notes, candidates, server } = reader
  return (
    <div role="status" className={styles.result}>
      {done !== null && (
        <>
          <p className={styles.done}>✓ {words.wasRead(done.subject, done.server)}</p>
          <Subjects title={words.ofItsChain} subjects={done.chain} />
          <Subjects title={words.notOfItsChain} subjects={done.strangers} />
        </>
      )}
      {notes.map((note) => (
        <p key={note.code}>
          {note.code === 'duplicate-removed'
            ? words.duplicatesRead(note.count)
            : words.readNote[note.code]}
        </p>
      ))}
      {candidates.length > 0 && (
        <p>
          <strong>{words.severalRead(candidates.length)}</strong> {words.whichOne(server)}
        </p>
      )}
    </div>
  )
}

const Candidate = ({ one, reader }: Reader & { readonly one: CertificateFacts }) => {
  const words = useMessages().steps
  return (
    <li>
      <span>
        {one.subject} <span className={`mono ${styles.print}`}>{one.thumbprint}</span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={`${words.take}: ${one.subject}, ${words.thumbprint} ${one.thumbprint}`}
        onClick={() => reader.take(one)}
      >
        {words.take}
      </button>
    </li>
  )
}

/** Several certificates that are not one chain: nobody but the user knows which server has which. */
export const Candidates = ({ reader }: Reader) => {
  const words = useMessages().steps
  const { candidates } = reader
  if (candidates.length === 0) return null
  return (
    <section className={styles.result} aria-label={words.severalRead(candidates.length)}>
      <ul className={styles.candidates}>
        {candidates.map((one) => (
          <Candidate key={one.thumbprint} one={one} reader={reader} />
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={reader.leaveRest}>
        {words.leaveRest}
      </button>
    </section>
  )
}
