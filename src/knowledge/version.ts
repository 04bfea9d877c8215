/** The state of the knowledge: the day its facts were last changed. Plans record it. */
export const knowledgeVersion = '2026-11-26'
