import type { ConflictId } from '#knowledge/conflicts.ts'
import type { ConflictWords } from './conflicts.en.ts'

/** Where sources disagree, in Korean. */
export const conflictsKo: Record<ConflictId, ConflictWords> = {
  'ews-deadline': {
    title: '테넌트가 자체 목록으로 EWS를 유지할 수 있는 설정 기한',
    statements: ['2026년 8월 말까지.', '2026년 9월 말까지.'],
    why: '두 번째는 같은 글을 2026년 9월에 고친 것입니다. 두 기한 모두 지났으므로 지금은 테넌트의 EwsEnabled 값이 중요합니다.',
  },
  'client-access-service': {
    title: 'Get-ClientAccessServer와 Get-ClientAccessService',
    statements: [
      '모든 버전에 Get-ClientAccessServer를 사용합니다.',
      'Exchange Server 2013 이상은 Get-ClientAccessService를 쓰라고 안내합니다.',
      'Get-ClientAccessService는 Exchange Server 2016 이상에만 있습니다.',
    ],
    why: '해당 버전에 있는 cmdlet만 실행할 수 있으므로 2013에는 Get-ClientAccessServer, 2016 이상에는 Get-ClientAccessService를 사용합니다. Set cmdlet도 마찬가지입니다.',
  },
  'skype-2015-online': {
    title: '비즈니스용 Skype 서버 2015와 Exchange Online의 서버 간 인증 지원 여부',
    statements: [
      '이 릴리스에서는 비즈니스용 Skype 서버 2015와 Exchange Online 간의 서버 간 인증이 지원되지 않습니다.',
      '비즈니스용 Skype 서버 2015에서도 Exchange Online과의 모든 기능이 지원으로 표시되어 있습니다.',
    ],
    why: '첫 번째는 2015 최초 릴리스의 문서이고, 두 번째는 최신 문서입니다.',
  },
  'online-voice-mail': {
    title: 'Exchange Online 사서함의 Exchange UM',
    statements: [
      '표에는 지원으로 나옵니다.',
      '표 위의 참고에는 Exchange Online의 통합 메시징이 종료되어 클라우드 음성 메일로 대체되었다고 나옵니다.',
    ],
    why: '같은 날짜의 같은 문서입니다. 종료는 다른 문서에서도 확인되므로 지원은 클라우드 음성 메일을 뜻하는 것으로 봅니다.',
  },
  'um-on-2019': {
    title: '비즈니스용 Skype 서버 2019 사용자의 음성 메일: Exchange UM과 클라우드 음성 메일',
    statements: [
      '표에는 Exchange Server 2013과 2016의 사서함에 Exchange UM을 쓰는 것으로 나옵니다.',
      '뒤의 설명에는 사서함 위치와 관계없이 비즈니스용 Skype 서버 2019 사용자의 메시지를 클라우드 음성 메일이 처리한다고 나옵니다.',
      '참고에는 비즈니스용 Skype 서버 2019에서 Exchange UM을 더 이상 쓸 수 없다고 나옵니다.',
      '표에는 Exchange UM이 Exchange Server 2016에 한해 지원으로 나옵니다.',
    ],
    why: 'Exchange Server 2016에 대해서는 최신 문서와 첫 번째 문서의 표가 일치합니다. 전체에 적용하기 전에 사용자 한 명으로 테스트합니다.',
  },
  'application-account': {
    title: 'New-MailUser의 -ApplicationAccount',
    statements: [
      '메일 사용자를 -ApplicationAccount 스위치로 만듭니다.',
      'New-MailUser에는 -ApplicationAccount 매개 변수가 없습니다.',
    ],
    why: 'cmdlet 참조 문서가 더 최신이고, 없는 매개 변수를 쓰면 명령이 실패하므로 작업에서는 사용하지 않습니다.',
  },
  'partner-identity': {
    title: '파트너 응용 프로그램으로 등록하는 Exchange의 이름',
    statements: [
      'microsoft.exchange를 사용합니다.',
      'Exchange를 사용합니다.',
      '사서함이 온-프레미스에 있으면 EXCHANGE를, 온라인에 있으면 Microsoft.Exchange를 찾습니다.',
    ],
    why: '이 중 최신 자료는 앞의 두 문서와 모두 맞습니다. 체크리스트는 온-프레미스에는 Exchange를, 테넌트를 거치는 신뢰에는 microsoft.exchange를 사용합니다.',
  },
  'graph-delegates': {
    title: 'Microsoft Graph를 통한 대리인의 약속 있음/없음 조회 문제 해결 여부',
    statements: [
      '공지에는 이 결함(KB5127092)이 9월 업데이트 버전 2에서 해결된 문제로 나옵니다.',
      '결함과 업데이트의 지원 문서에는 아직 미해결로 나온다는 보고가 있습니다.',
    ],
    why: '공지는 Microsoft의 자료이지만 지원 문서가 더 최신일 수 있으므로, 업데이트 후 대리인으로 테스트합니다.',
  },
  'trusted-application': {
    title: '웹용 Outlook의 IM을 위해 Exchange 서버를 등록하는 방법',
    statements: [
      '클라이언트 액세스와 UM이 다른 서버에 있으면 신뢰할 수 있는 응용 프로그램만 등록하면 됩니다.',
      '다른 서버에 있으면 신뢰할 수 있는 응용 프로그램 풀과 응용 프로그램을 모두 등록합니다.',
    ],
    why: '더 최근 문서가 둘 다 요구하며, 신뢰할 수 있는 응용 프로그램에는 풀이 필요합니다.',
  },
}
