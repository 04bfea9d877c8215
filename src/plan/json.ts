export type JsonRecord = Readonly<Record<string, unknown>>

/** Whether a JSON value is an object: no list, and not null. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
