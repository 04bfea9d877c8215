/** Why there is no way back from a task that only looks. */
export const readOnlyEn = 'Nothing is changed, so there is nothing to roll back.'
export const readOnlyKo = '변경하는 내용이 없으므로 되돌릴 것도 없습니다.'
