import type { Locator, Page } from '@playwright/test'
import { expect } from './base.ts'

/** More stops than this between two things is no way to get there. */
const farthest = 90

/** A user with nothing but a keyboard, who must see at every stop where the focus is. */
export const keyboardOf = (page: Page) => {
  /** What has the focus, and whether that can be seen. */
  const look = () =>
    page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return 'nothing has the focus'
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const visible = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
      return visible ? 'visible' : `no outline: ${element.outerHTML.slice(0, 200)}`
    })
  const seen = async () => expect(await look()).toBe('visible')
  const press = async (key: string) => {
    await page.keyboard.press(key)
    await seen()
  }
  const isAt = async (target: Locator) =>
    (await target.count()) > 0 && target.evaluate((element) => element === document.activeElement)
  /** Goes from stop to stop until the target has the focus. */
  const to = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let stops = 0; !(await isAt(target)); stops++) {
      expect(stops, `stops on the way to ${target.toString()}`).toBeLessThan(farthest)
      await press(key)
    }
    await expect(target).toBeInViewport()
  }
  const type = (text: string) => page.keyboard.type(text)
  const focused = async (target: Locator) => {
    await expect(target).toBeFocused()
    await seen()
  }
  /** Arrows down a list until it says what is wanted. */
  const pick = async (target: Locator, value: string) => {
    await to(target)
    for (let tries = 0; (await target.inputValue()) !== value; tries++) {
      expect(tries, value).toBeLessThan(20)
      await press('ArrowDown')
    }
  }
  const enter = async (target: Locator, text: string) => {
    await to(target)
    await type(text)
  }
  return { press, to, type, focused, pick, enter }
}
