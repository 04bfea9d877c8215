/** The shape that every language must have: the same keys and parameters, other texts. */
export type Words<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Words<Result>
    : { readonly [Key in keyof T]: Words<T[Key]> }
