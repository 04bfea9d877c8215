import { version } from '../../package.json'

/** The version of the program, as in package.json. */
export const appVersion: string = version

/** How this copy was built: served from a folder, as one file that holds everything, or not built at all. */
export const build: 'folder' | 'single-file' | 'development' = import.meta.env.DEV
  ? 'development'
  : import.meta.env.MODE === 'single'
    ? 'single-file'
    : 'folder'
