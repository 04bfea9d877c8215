import type { ReactNode } from 'react'
import { knowledgeVersion } from '#knowledge/version.ts'
import { appVersion } from '#ui/build.ts'
import { useMessages } from '#ui/language.ts'
import { hashOf, paths } from '#ui/paths.ts'
import { BrandMark } from './Icons.tsx'
import styles from './PageFrame.module.css'
import { Preferences } from './Preferences.tsx'

/** The frame of a page that belongs to no plan; `start` where it is the start screen itself. */
export const PageFrame = ({ start, children }: { start: boolean; children: ReactNode }) => {
  const words = useMessages().shell
  const brand = (
    <>
      <BrandMark /> Tandem
    </>
  )
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {start ? (
          <strong className={styles.brand}>{brand}</strong>
        ) : (
          <a href={hashOf(paths.start())} className={styles.brand} title={words.plans}>
            {brand}
          </a>
        )}
        <Preferences />
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.footer}>
        <span>{words.versions(appVersion, knowledgeVersion)}</span>
        {/* Plain links: they lead on before the app is there, and are the same in the page's HTML. */}
        <span className={styles.links}>
          <a href={hashOf(paths.about())}>{words.about}</a>
          <a href={hashOf(paths.reach())}>{words.reach}</a>
        </span>
      </footer>
    </div>
  )
}
