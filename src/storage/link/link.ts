import type { FileFault } from '#plan/file.ts'
import type { PlanFault } from '#plan/faults.ts'
import { limits } from '#plan/limits.ts'
import type { Plan } from '#plan/plan.ts'
import { fromBase64Url, lettersFor, toBase64Url } from './base64url.ts'
import { cleaned } from './cleaned.ts'
import { compressed, decompressed } from './compression.ts'
import { type LinkPart, contentOf, readContent } from './content.ts'
import { type Frame, type FrameFault, framed, headerOf, unframed } from './frame.ts'
import { canLock, lockLength, locked, unlocked } from './lock.ts'

/** From this length on mail programs and chats cut links; what browsers take is far more. */
export const longLink = 1_800

/** Why a link gives no plan. */
export type LinkFault =
  | FrameFault
  | { readonly code: 'compression' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'content' }
  | { readonly code: 'plan'; readonly faults: readonly FileFault[] }
  | { readonly code: 'insecure' }
  | { readonly code: 'passphrase' }

export type OpenedLink =
  | {
      readonly ok: true
      readonly plan: Plan
      readonly faults: readonly PlanFault[]
      readonly leftOut: readonly LinkPart[]
    }
  | { readonly ok: false; readonly fault: LinkFault }

/**
 * The text of a link that holds a plan, to stand after `#/shared/`; its format is in docs/sharing-link.md.
 * @param parts what else goes along besides the answers
 * @param passphrase encrypts it; null: anybody with the link can read it
 * @returns null where the plan is too large for a link
 */
export const makeLink = async (
  plan: Plan,
  parts: readonly LinkPart[],
  passphrase: string | null,
): Promise<string | null> => {
  const content = compressed(contentOf(plan, parts))
  const header = headerOf('e', lettersFor(content.length + lockLength))
  const link =
    passphrase === null
      ? framed('p', toBase64Url(content))
      : framed('e', toBase64Url(await locked(content, passphrase, header)))
  return link.length > limits.link ? null : link
}

const no = (fault: LinkFault) => ({ ok: false, fault }) as const

const opened = (bytes: Uint8Array): OpenedLink => {
  const text = decompressed(bytes, limits.file)
  if (!text.ok)
    return no(
      text.code === 'damaged' ? { code: 'compression' } : { code: 'too-large', limit: limits.file },
    )
  const content = readContent(text.text)
  if (content === null) return no({ code: 'content' })
  const { read, leftOut } = content
  return read.ok ? { ...read, leftOut } : no({ code: 'plan', faults: read.faults })
}

/** Finds a link in a text as it was pasted or stood in the address, and says what is wrong with it. */
export const findLink = (
  pasted: string,
): { ok: true; frame: Frame } | { ok: false; fault: LinkFault } =>
  pasted.length > 2 * limits.link
    ? no({ code: 'too-long', limit: limits.link })
    : unframed(cleaned(pasted))

/**
 * Opens a link that was found.
 * @param passphrase asked for where the link is encrypted (mode `e`)
 */
export const openLink = async (
  { mode, header, letters }: Frame,
  passphrase: string,
): Promise<OpenedLink> => {
  const bytes = fromBase64Url(letters)
  if (bytes === null) return no({ code: 'compression' })
  if (mode === 'p') return opened(bytes)
  if (!canLock()) return no({ code: 'insecure' })
  const content = await unlocked(bytes, passphrase, header)
  return content === null ? no({ code: 'passphrase' }) : opened(content)
}
