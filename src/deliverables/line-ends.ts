/** After a mark within a name, and where a word in camel case begins a new one. */
const places = /(?<=[.@/\\:_,=])(?=[^\s.])|(?<=[a-z])(?=[A-Z])/

/** A text in pieces between which a line may end, beside where it may anyway: never inside a word. */
export const piecesOf = (text: string): string[] => text.split(places)
