/** Twice as fine as on the screen, so that small text can be read on paper. */
const sharpness = 2
/** Browsers draw nothing on a canvas that is larger. */
const mostPixels = 100_000_000
const mostSide = 16_000

/**
 * A picture of an SVG file, as PNG.
 * @param svg the text of the file; width and height are in pixels
 * @returns null where the browser cannot make one of this size
 */
export const pngOf = async (
  svg: string,
  { width, height }: { width: number; height: number },
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const scale = Math.min(
    sharpness,
    mostSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  )
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    return blob === null ? null : new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
