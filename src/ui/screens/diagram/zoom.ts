const step = 1.25
const least = 0.2
const most = 4

/** Screen pixels for one of the drawing; undefined: as wide as there is room. */
export type Zoom = number | undefined

/**
 * One step in or out.
 * @param fitted the zoom that the whole width comes to now
 */
export const zoomed = (zoom: Zoom, fitted: number, direction: 1 | -1): number =>
  Math.min(most, Math.max(least, (zoom ?? fitted) * (direction === 1 ? step : 1 / step)))
