/** How much a plan may hold. Wide enough for the largest organization, narrow enough to stay quick. */
export const limits = {
  /** characters of one answer */
  line: 1_000,
  note: 10_000,
  domains: 500,
  servers: 1_000,
  deployments: 500,
  pairings: 2_000,
  certificates: 1_000,
  users: 10_000_000,
  /** bytes of a plan file */
  file: 20_000_000,
  /** characters of a sharing link: the shortest of what the browsers' address bars take */
  link: 1_000_000,
} as const
