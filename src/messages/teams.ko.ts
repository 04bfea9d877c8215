import type { teamsEn } from './teams.en.ts'
import type { Words } from './words.ts'

/** Microsoft Teams 표의 문구. */
export const teamsKo: Words<typeof teamsEn> = {
  teamsAction: {
    ediscovery: 'eDiscovery 검색',
    'legal-hold': '법적 보존',
    retention: '보존 정책',
    'team-management': '팀과 채널 관리',
    meetings: 'Teams에서 모임 만들기 및 보기',
    'profile-picture': '프로필 사진 변경',
    'call-history': '통화 기록',
    'manage-contacts': '연락처 관리',
    'outlook-contacts': 'Outlook 연락처 사용',
    voicemail: '음성 메일',
    connectors: '커넥터 추가 및 구성',
    tabs: '탭 추가 및 구성',
    bots: '봇 추가 및 구성',
    'out-of-office': 'Teams에서 부재 중 회신 설정',
  },
  teamsRemark: {
    'channel-messages': '사서함 위치와 관계없이 채널 메시지에 적용됩니다.',
    'online-plan': 'Exchange Online(플랜 1) 이상의 라이선스가 필요합니다.',
    'shadow-mailbox': '보존 대상은 클라우드의 섀도 사서함에 저장됩니다.',
    'meeting-requirements':
      'Exchange Server 2016 CU3 이상이어야 하고 라이선스, Exchange 하이브리드 쓰기 저장을 켠 동기화, 자동 검색과 EWS 게시, OAuth, 테넌트에 등록된 EWS 주소가 필요합니다. 체크리스트에 작업이 있습니다.',
    'photo-policy':
      '웹용 Outlook 사서함 정책의 SetPhotoEnabled에서 허용하는 경우에만 변경할 수 있습니다.',
    'photo-policy-ignored': '웹용 Outlook의 SetPhotoEnabled가 꺼져 있어도 변경할 수 있습니다.',
    'default-contacts': '기본 연락처 폴더의 연락처만 해당합니다.',
    'voicemail-in-outlook':
      '메시지는 Outlook에 도착하며, Teams에서는 보거나 재생할 수 없습니다. 전달되는 동안 메시지 클래스 IPM.Note.Microsoft.Voicemail.UM이 유지되어야 합니다.',
    'connectors-by-owner':
      '팀 소유자 중 한 명이 커넥터를 추가할 수 있으면, 사서함 위치와 관계없이 팀의 모든 구성원이 추가할 수 있습니다.',
    'set-in-outlook': '이 사용자는 Outlook에서 설정합니다.',
    'names-no-server':
      '문서는 버전 없이 Microsoft Entra ID와 동기화된 “Exchange 온-프레미스”라고만 하며, Tandem은 Subscription Edition도 포함하여 해석합니다.',
  },
  teamsTable: {
    title: 'Microsoft Teams 사용자',
    caption: (dated) => `사서함 위치별 Microsoft Teams 기능 (${dated} 판)`,
    intro:
      '홈이 Microsoft Teams인 사용자의 사서함에 대해, Exchange와 Teams의 관계를 다룬 Microsoft 문서에 나오는 내용입니다. 비즈니스용 Skype의 기능이 어떻게 되는지는 이 문서에 없습니다.',
    action: 'Teams 기능',
    notes: '비고와 이유',
  },
}
