import type { ChangeId } from '#knowledge/changes.ts'

/** What the knowledge has gained, in Korean. */
export const changesKo: Record<ChangeId, string> = {
  'ews-states':
    'Exchange Online의 EWS 종료를 기준일, 테넌트의 EwsEnabled 값, 필요한 기능에 따라 판단하고, 허용 목록 작업 두 개를 추가했습니다.',
  'rich-coexistence':
    'Exchange Server 2016, 2019와 Exchange Online 간의 약속 있음/없음, 메일 팁, 사진 조회는 EWS와 함께 종료됩니다.',
  'minimum-builds': '서버의 빌드를 계획에 필요한 빌드와 비교합니다.',
  'upgrade-paths':
    '지원이 종료된 제품에 두 차례의 유료 업데이트 기간과 업그레이드 경로를 표시하고, 함께 둘 수 없는 버전을 알립니다.',
  'trap-findings':
    '답변만으로 미리 알 수 있는 문제를 알립니다: 리디렉션, 포리스트 간 보관, 이동하는 사서함의 연락처.',
  pitfalls: '작업과 확인 사항에 발생할 수 있는 문제와 원인, 해결 방법을 표시합니다.',
  conflicts: '자료마다 내용이 다르면 양쪽을 모두 보여 주고 어느 쪽을 따르는지 밝힙니다.',
  teams: '사용자 홈 위치로 Microsoft Teams를 선택할 수 있습니다.',
  'graph-coexistence':
    'Exchange Server Subscription Edition의 약속 있음/없음 조회를 Microsoft Graph로 전환하는 작업과, 아직 EWS가 필요한 Exchange Online 보관 사서함을 확인하는 항목을 추가했습니다.',
  'teams-hybrid':
    '비즈니스용 Skype 서버와 Microsoft Teams의 하이브리드를 구성하는 작업(동기화, 에지, 호스팅 공급자, 테넌트, 사용자 이동)을 체크리스트에 추가했습니다.',
  'teams-records':
    '마지막 사용자를 옮긴 다음 Microsoft 365로 변경할 DNS 레코드를 클라우드별 값으로 DNS 표에 추가했습니다.',
  'ews-teams':
    'Exchange Online의 EWS 작업을 Microsoft Teams 일정과 Exchange 하이브리드에도 적용합니다.',
  acceptance:
    'Outlook과 모바일 클라이언트에서만 확인할 수 있는 기능을 점검하는 작업을 추가했습니다.',
}
