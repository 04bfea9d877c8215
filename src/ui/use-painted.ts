import { startTransition, useEffect, useState } from 'react'

/** A page that is not in sight is not painted; it must not wait for ever. */
const longest = 200

/**
 * A value once the screen that already shows it has been painted: for what takes longer to follow from it.
 * Of values that come faster only the newest is given.
 */
export const usePainted = <Value>(value: Value): Value => {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let after: ReturnType<typeof setTimeout> | undefined
    const give = () => {
      clearTimeout(after)
      startTransition(() => setPainted(() => value))
    }
    // The next frame draws the screen; the one after it begins when that has been handed to be shown.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        clearTimeout(after)
        after = setTimeout(give)
      })
    })
    after = setTimeout(give, longest)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(after)
    }
  }, [value])
  return painted
}
