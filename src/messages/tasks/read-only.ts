/** Why there is no way back from a task that only looks. */
export const readOnlyEn = 'Nothing is changed, so there is nothing to roll back.'
export const readOnlyKo = '변경하는 내용이 없으므로 되돌릴 것도 없습니다.'

/** What Test-CsExStorageConnectivity leaves in a mailbox when it deletes its own item. */
export const testItemEn =
  'The test deletes its item; where it broke off, delete it from the Conversation History folder.'
export const testItemKo =
  '테스트가 항목을 스스로 삭제합니다. 도중에 중단되었으면 대화 기록 폴더에서 직접 삭제합니다.'
