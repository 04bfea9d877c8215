/** A page that is not in sight is not painted; it must not wait for ever. */
const longest = 300

/** Resolves when the page that is there has been painted, so that taking it over does not hold it up. */
export const painted = async (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, longest)
  })
