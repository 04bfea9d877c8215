import { Fragment } from 'react'
import { piecesOf } from '#deliverables/line-ends.ts'

/** A text whose names end lines at their dots and capitals where a column is narrow. */
export const Breakable = ({ text }: { text: string }) =>
  piecesOf(text)
    .map((piece, at) => ({ piece, at }))
    .map(({ piece, at }) => (
      <Fragment key={at}>
        {at > 0 && <wbr />}
        {piece}
      </Fragment>
    ))
