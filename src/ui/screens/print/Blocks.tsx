import { Fragment } from 'react'
import type { Block } from '#deliverables/blocks.ts'
import { packChapters } from '#deliverables/packs/chapters.ts'
import { type PackPart } from '#deliverables/packs/titles.ts'
import { Breakable } from './Breakable.tsx'
import styles from './Blocks.module.css'
import { useMade } from './use-made.ts'

type Table = Extract<Block, { is: 'table' }>

/** More rows than these may be on two pages. */
const together = 8

const keyed = <Item,>(items: readonly Item[]) => items.map((item, at) => ({ item, at }))

/** A cell that may have several lines. */
const Cell = ({ text }: { text: string }) =>
  keyed(text.split('\n')).map(({ item, at }) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      <Breakable text={item} />
    </Fragment>
  ))

const TableBlock = ({ rows: [head = [], ...rows], weights, ticks = false, code }: Table) => {
  const sum = weights.reduce((a, b) => a + b, 0)
  return (
    <table className={rows.length > together ? undefined : styles.together}>
      <colgroup>
        {keyed(weights).map(({ item, at }) => (
          <col key={at} width={`${Math.round((item / sum) * 100)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head.map((text) => (
            <th scope="col" key={text}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ item: [first = '', ...rest], at }) => (
          <tr key={at}>
            <th scope="row">
              {ticks && '☐\u00a0'}
              <Cell text={first} />
            </th>
            {keyed(rest).map(({ item, at: column }) => (
              <td key={column} className={column + 1 === code ? 'mono' : undefined}>
                {column + 1 === code ? item : <Cell text={item} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const SignBlock = ({ head, lines }: Extract<Block, { is: 'sign' }>) => (
  <table className={styles.sign}>
    <thead>
      <tr>
        {head.map((text) => (
          <th scope="col" key={text}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line}>
          <th scope="row">{line}</th>
          {head.slice(1).map((text) => (
            <td key={text}>{'\u00a0'}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const shown = (block: Block) => {
  switch (block.is) {
    case 'text':
      return <p className={styles.intro}>{block.text}</p>
    case 'heading':
      return <h3>{block.text}</h3>
    case 'sign':
      return <SignBlock {...block} />
    case 'table':
      return <TableBlock {...block} />
  }
}

/** A chapter that packs alone have. */
export const PackChapter = ({ part }: { part: PackPart }) => {
  const made = useMade()
  return keyed(packChapters[part](made)).map(({ item, at }) => (
    <Fragment key={at}>{shown(item)}</Fragment>
  ))
}
