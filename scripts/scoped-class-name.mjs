/**
 * The name in the page of a class of a CSS module: where it is from, then what it is called, as in
 * `screens-matrix-cell_locked`. The same in every build, readable in developer tools, and two
 * modules of the same file name never meet.
 *
 * @param {string} name the class within the module
 * @param {string} file the path of the module, absolute or not, with or without a `?query`
 */
export function scopedClassName(name, file) {
  const path = file.split('?')[0]?.replaceAll('\\', '/') ?? ''
  const within = path
    .replace(/^.*\/src\/(ui\/)?/, '')
    .replace(/\.module\.css$/, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
  return `${within}_${name}`
}
