import type { contactStore, contactStoreLimit } from '#knowledge/procedures/contact-store.ts'
import type { TaskNames, TaskWords } from './words.ts'

type Ids = keyof typeof contactStoreLimit | keyof typeof contactStore

export const contactStoreKo: Record<Ids, (task: TaskNames) => TaskWords> = {
  'contact-store-limit': () => ({
    title: '신뢰를 테스트할 때까지 통합 연락처 저장소 사용 보류',
    why: '전역 정책이 모든 사용자에게 허용하고 있어, 서버 간 신뢰가 설정되면 다음 로그인부터 연락처가 Exchange로 옮겨지기 시작합니다.',
    do: '모든 사용자를 한 번에 옮기려는 경우나 목록에서 이미 사용 중인 것으로 확인되는 경우에는 건너뜁니다. 이전 값을 적어 둡니다.',
    verify: '전역 정책의 UcsAllowed 값이 False입니다.',
    rollback: '다시 허용합니다.',
  }),
  'contact-store-pilot': () => ({
    title: '일부 사용자의 연락처 옮기기',
    why: '연락처가 비즈니스용 Skype 서버에서 사서함으로 옮겨지고 그 뒤로는 사서함에서 읽으므로, 결과를 알려 줄 수 있는 사용자로 먼저 시험합니다.',
    do: '테스트 사용자를 포함하여 사용자마다 두 번째 명령을 반복합니다. 대상이 많으면 SIP 주소 또는 UPN을 contact-users.csv 파일의 Identity 열에 적고, 명령의 마지막 줄의 #을 지우고 그 줄을 대신 실행합니다. 사용자는 Lync 2013 또는 비즈니스용 Skype 클라이언트로 로그인해야 합니다. 옮기는 데 10분 이상 걸리며, 클라이언트가 다시 로그인하라고 안내합니다. 연락처가 하나 이상 있는 사용자로 테스트하며, 첫 번째 테스트는 그 사용자의 암호를 묻습니다.',
    verify:
      '두 테스트 모두 통과(passed)로 표시됩니다. 사서함이 Exchange Server와 Exchange Online에 모두 있으면 경로가 서로 다르므로 다른 쪽 사용자로도 통과해야 합니다.',
    rollback:
      '사용자마다 두 가지가 모두 필요합니다. 저장소를 허용하지 않는 정책을 할당한 다음 Invoke-CsUcsRollback을 실행합니다. 정책만 바꾸면 연락처가 Exchange에 남고, 롤백만 실행하면 7일 뒤 다시 Exchange로 옮겨집니다. New-CsUserServicesPolicy는 한 번만 실행합니다.',
  }),
  'contact-store-everyone': () => ({
    title: '모든 사용자의 연락처 옮기기',
    why: '일부 사용자에게서 정상 동작을 확인했으므로 전역 정책에서 통합 연락처 저장소를 허용합니다.',
    do: '연락처는 사용자가 다음에 로그인할 때 옮겨집니다. 별도의 정책이 있는 사용자는 바뀌지 않습니다.',
    verify:
      '전역 정책의 UcsAllowed 값이 True이고, 일부 사용자로 실행한 Test-CsUnifiedContactStore가 통과합니다.',
    rollback:
      '저장소를 다시 금지한 다음, 연락처를 옮긴 사용자마다 연락처를 되돌립니다. 시험용 정책이 있는 사용자는 먼저 다른 정책을 할당해야 합니다.',
  }),
}
