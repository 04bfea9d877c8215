/**
 * Draws the icons of the app into public/: `npm run icons`. They are kept in the repository, so that a
 * build needs no browser.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser, noBrowserAdvice } from './find-browser.mjs'
import { root } from './run.mjs'

const folder = join(root, 'public')

/**
 * Two rings that hold each other, as beside the name on every screen.
 *
 * @param {{ corner: number, scale: number }} shape corner: how round; scale: how much of the square the rings take
 */
const drawing = ({
  corner,
  scale,
}) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect width="512" height="512" rx="${corner}" fill="#3b47b0" />
  <g fill="none" stroke="#fff" stroke-width="38" transform="translate(256 256) scale(${scale})">
    <circle cx="-74" cy="0" r="98" />
    <circle cx="74" cy="0" r="98" />
  </g>
</svg>
`

const rounded = drawing({ corner: 112, scale: 1.1 })
/** Systems cut this one to their own shape: nothing that matters may be outside the middle 80 %. */
const whole = drawing({ corner: 0, scale: 0.95 })

const pictures = [
  { file: 'icon-192.png', svg: rounded, size: 192 },
  { file: 'icon-512.png', svg: rounded, size: 512 },
  { file: 'icon-maskable-512.png', svg: whole, size: 512 },
  { file: 'apple-touch-icon.png', svg: whole, size: 180 },
]

const executablePath = findBrowser(chromium.executablePath())
if (executablePath === undefined) throw new Error(noBrowserAdvice)
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
writeFileSync(join(folder, 'icon.svg'), rounded)
for (const { file, svg, size } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  await page.setContent(
    `<body style="margin:0"><img src="${address}" width="${size}" style="display:block">`,
  )
  await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode())
  await page.screenshot({ path: join(folder, file), omitBackground: true })
}
await browser.close()
