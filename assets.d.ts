/**
 * What Vite makes of imports that are not TypeScript.
 *
 * The class names of a CSS module are left open here, because `noPropertyAccessFromIndexSignature`
 * would otherwise force `styles['row']` everywhere. `scripts/css-classes.test.mjs` checks them
 * instead, in both directions: every class that a screen uses exists, and every class is used.
 */
declare module '*.module.css' {
  // oxlint-disable-next-line typescript/no-explicit-any
  const styles: any
  export default styles
}

declare module '*.css' {}

declare module '*?worker&url' {
  const url: string
  export default url
}

declare module '*?url' {
  const url: string
  export default url
}

declare module '*.svg' {
  const url: string
  export default url
}

declare module '*?raw' {
  const text: string
  export default text
}

declare module 'fake-indexeddb/auto' {}

/** What Vite knows while it builds: `single` is the mode of `npm run build:single`. */
interface ImportMetaEnv {
  readonly DEV: boolean
  readonly MODE: string
}

interface ImportMeta {
  readonly env: ImportMetaEnv
}
