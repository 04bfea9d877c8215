import { useEffect } from 'react'
import { cssString } from '#deliverables/css-string.ts'

/** Longer titles would not fit on the line above the page. */
const most = 100

const shortened = (text: string): string => {
  const characters = Array.from(text)
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text
}

type Running = {
  /** above each page, and the name that a browser gives the saved file */
  title: string
  /** below each page, on the left */
  foot: string
  /** whether the first page goes without the title, having it in large */
  cover: boolean
}

/**
 * Says on each page whose plan it is. A style sheet made at run time: the texts are the plan's own,
 * and the content security policy allows no style in the page.
 */
export const useRunningTitle = ({ title, foot, cover }: Running): void => {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@page { @top-left { content: ${cssString(shortened(title))} } @bottom-left { content: ${cssString(shortened(foot))}; font: 8pt sans-serif } }
      ${cover ? '@page :first { @top-left { content: none } }' : ''}`,
    )
    const before = document.title
    document.title = title
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.title = before
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [title, foot, cover])
}
