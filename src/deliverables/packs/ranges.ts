/** Numbers in order, as `1-3, 5`: three or more in a row as a range. */
export const numberRanges = (numbers: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
    .flatMap(([low, high]) => {
      if (low === high) return [`${low}`]
      return high === low + 1 ? [`${low}`, `${high}`] : [`${low}–${high}`]
    })
    .join(', ')
}
