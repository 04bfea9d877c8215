import type { archiving } from '#knowledge/procedures/archiving.ts'
import type { TaskNames, TaskWords } from './words.ts'

const purged =
  '대화 내용은 복구 가능한 항목의 Purges 폴더에 저장됩니다. 보존이 없으면 늦어도 삭제된 항목의 보존 기간(기본값 14일)이 지난 뒤 Exchange가 이를 제거합니다.'
const all = '소송 보존은 대화 내용만이 아니라 모든 내용을 보존하므로 보존 담당자와 먼저 합의합니다.'
const held = 'LitigationHoldEnabled 값이 True이거나 InPlaceHolds에 보존이 표시됩니다.'
const unhold =
  '이 작업에서 설정한 보존만 해제합니다. 보존을 해제하면 보존되던 내용이 삭제될 수 있습니다.'

const test = {
  why: '대화 내용이 저장되는 폴더에 실제로 기록할 수 있는지 테스트합니다.',
  do: '테스트 사용자가 Exchange에 보관되도록 설정되어 있지 않으면 테스트는 실패합니다. 실행하는 계정은 RTC Local User Administrators에 속해야 합니다.',
  verify:
    '마지막 줄에 테스트 통과(passed)가 표시됩니다. 그런 다음 테스트 사용자에게 IM을 보내고 검색해 봅니다.',
  rollback: '테스트 항목은 보존이 끝날 때까지 숨겨진 폴더에 남지만 사용자에게는 보이지 않습니다.',
}

export const archivingKo: Record<keyof typeof archiving, (task: TaskNames) => TaskWords> = {
  'archiving-enable': () => ({
    title: 'Exchange에 보관하도록 설정',
    why: '설정하면 비즈니스용 Skype 서버가 대화 내용을 사서함의 숨겨진 폴더에 기록하므로 메일과 함께 한 번에 검색할 수 있습니다. 사서함이 이 기능을 쓸 수 없는 사용자는 보관 데이터베이스를 계속 사용합니다.',
    do: '이전 값을 적어 둡니다. ImAndWebConf는 IM과 모임을 보관하며, IM만 보관하려면 ImOnly로 지정합니다. 사이트에 별도의 구성이 있으면 전역 구성보다 우선하므로 그것도 설정합니다.',
    verify: 'EnableArchiving에 설정한 값이 표시되고 EnableExchangeArchiving 값이 True입니다.',
    rollback:
      '적어 둔 보관 설정으로 되돌리고 Exchange 보관을 끕니다. 기록을 모두 멈추려면 대화 기록도 꺼야 합니다.',
  }),
  'archiving-policy': () => ({
    title: '내부 및 외부 대화 보관',
    why: '구성만으로는 아무것도 보관되지 않습니다. 어떤 대화를 보관할지는 정책이 정하며, 기본값은 아무것도 보관하지 않는 것입니다.',
    do: '이전 값을 적어 둡니다. 외부는 이 조직에 계정이 없는 사람과의 대화를 뜻합니다. 사이트 정책과 사용자 정책이 전역 정책보다 우선합니다.',
    verify: '사용자의 정책에서 ArchiveInternal과 ArchiveExternal 값이 True입니다.',
    rollback: '두 값을 적어 둔 값으로 되돌립니다. 기본값은 False입니다.',
  }),
  'archiving-hold': () => ({
    title: '사서함을 보존 상태로 설정',
    why: `포리스트가 하나이면 사용자의 대화 내용을 Exchange에 보관할지를 사서함의 보존(소송 보존 또는 원본 위치 유지)이 정합니다. 포리스트가 여러 개이면 사용자 설정이 정하고, 보존은 기록된 내용을 유지합니다. ${purged}`,
    do: `사서함마다 반복합니다. 대상이 많으면 사서함 주소를 hold-users.csv 파일의 Identity 열에 적고, 마지막 줄의 #을 지우고 그 줄을 대신 실행합니다. ${all} 포리스트가 하나이면 보존을 설정하기 전의 대화는 보관되지 않습니다. 적용되기까지 60분이 걸릴 수 있습니다.`,
    verify: held,
    rollback: unhold,
  }),
  'archiving-hold-online': () => ({
    title: 'Exchange Online 사서함을 보존 상태로 설정',
    why: `대화 내용은 사서함이 보존 상태인지와 관계없이 사용자 설정에 따라 기록되며, 보존은 그 내용을 유지합니다. ${purged}`,
    do: `해당 사서함마다 반복합니다. 대상이 많으면 사서함 주소를 online-hold-users.csv 파일의 Identity 열에 적고, 마지막 줄의 #을 지우고 그 줄을 대신 실행합니다. 사서함에는 Exchange Online 플랜 2 라이선스, 또는 플랜 1과 Exchange Online Archiving 라이선스가 필요합니다. ${all} 이 사서함의 내용을 유지하는 Microsoft Purview 보존 정책이 있으면 그것으로도 충분합니다(Tandem의 판단). 그 경우 이 작업을 불필요로 표시합니다.`,
    verify: held,
    rollback: unhold,
  }),
  'archiving-users': () => ({
    title: '사용자의 대화 내용을 Exchange에 보관하도록 설정',
    why: '사서함이 다른 포리스트에 있으면 보존 설정이 비즈니스용 Skype 서버에 전달되지 않으므로 사용자 설정이 대신 정합니다. Tandem은 Exchange Online을 다른 포리스트로 봅니다.',
    do: '해당 사용자마다 반복합니다. 이 값은 셸에서만 설정할 수 있습니다. 대상이 많으면 SIP 주소 또는 UPN을 archiving-users.csv 파일의 Identity 열에 적고, 마지막 줄의 #을 지우고 그 줄을 대신 실행합니다. 같은 포리스트의 사용자는 보존 설정이 정하도록 Uninitialized로 둡니다.',
    verify: 'ExchangeArchivingPolicy 값이 ArchivingToExchange입니다.',
    rollback: '적어 둔 값으로 되돌립니다. 기본값은 Uninitialized입니다.',
  }),
  'archiving-test': () => ({ title: '사서함 보관 테스트', ...test }),
  'archiving-test-online': () => ({ title: 'Exchange Online 사서함 보관 테스트', ...test }),
  'archive-search': () => ({
    title: '보관된 내용 검색',
    why: '대화 내용은 사서함의 복구 가능한 항목에 있으므로 Exchange의 원본 위치 eDiscovery로 찾을 수 있습니다. SharePoint Server 2013의 eDiscovery 센터로도 가능했지만 이 제품은 2023-04-11에 지원이 종료되었으므로 그 절차는 넣지 않았습니다.',
    do: '테스트 사용자가 첫 대화를 마친 뒤 그 사서함을 검색합니다. Discovery Management 역할 그룹에는 처음에 구성원이 없습니다. EstimateOnly를 지정하면 개수만 세고 복사하지 않습니다.',
    verify: 'Status에 검색 예상이 성공한 것으로 표시되고, 항목이 하나 이상 검색되었습니다.',
    rollback: '검색을 제거합니다. 사서함의 내용은 그대로 남습니다.',
  }),
}
