/** Where in a plan file something stands, as `exchange[0].servers[2]`. */
export const jsonPath = (path: readonly (string | number)[]): string =>
  path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join('') || '(top)'

/** A value as it was typed, on one line and not too long, invisible characters escaped. */
export const shown = (value: string): string =>
  JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)

/** A name, and in brackets what it belongs to where it belongs to one thing. */
export const named = (name: string, of: string | null): string =>
  of === null ? name : `${name} (${of})`
