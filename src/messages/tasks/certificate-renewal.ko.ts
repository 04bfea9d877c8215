import type { certificateRenewal } from '#knowledge/procedures/certificate-renewal.ts'
import type { ProcedureWords } from './words.ts'

const oneOrganization =
  '이 인증서는 Exchange 조직에 속하므로, 여러 배포가 한 조직을 공유하면 한 번만 진행합니다.'
export const oldExpired = '이전 인증서는 만료되었으므로 되돌릴 대상이 없습니다.'
/** Of a certificate that comes in a file with its private key. */
export const fromFile = {
  once: '프런트 엔드 서버 한 대에서 한 번만 실행하면 복제를 통해 나머지 서버에 전달됩니다.',
  secret:
    '암호는 실행할 때 입력하며 화면에 표시되지 않고 명령 기록에도 남지 않습니다. 다만 cmdlet이 암호를 일반 텍스트로 받으므로 PowerShell 모듈 로깅이나 트랜스크립트를 쓰면 그 기록에 남습니다. 이 파일에만 쓰는 암호를 사용합니다. 파일과 암호가 있으면 누구나 비즈니스용 Skype 서버의 이름으로 서명할 수 있으므로, 가져온 다음 서버에서 파일을 삭제합니다.',
}
const issuerRunsOut = '확인한 OAuthTokenIssuer 인증서가 기준일부터 60일 안에 만료됩니다.'
const effective =
  '적용 시각은 이전 인증서가 만료되기 24시간 전이거나 그보다 빨라야 하며, 서버의 국가별 설정에 맞는 날짜 형식으로 지정합니다. 비즈니스용 Skype 서버가 Exchange Online과 통합되어 있으면 그 전에 새 공개 키를 테넌트에 등록해야 합니다(Tandem의 조언).'
const besidePresent =
  '현재 인증서와 함께 새 인증서가 표시됩니다. 적용 시각부터 새 토큰은 새 인증서로 서명되고, 이전 인증서의 토큰은 그 인증서가 만료될 때까지 인정됩니다.'
const noneDescribed = 'Microsoft 문서에는 되돌리는 방법이 없습니다.'

export const certificateRenewalKo: ProcedureWords<keyof typeof certificateRenewal> = {
  'auth-certificate-stage': ({ deployment }) => ({
    title: `다음 Exchange Auth 인증서 만들기 (${deployment})`,
    why: '확인한 Auth 인증서가 기준일부터 60일 안에 만료됩니다. 만료되면 웹용 Outlook 로그인과 서버 간 인증이 실패합니다.',
    do: `${oneOrganization} New-ExchangeCertificate가 기본 SMTP 인증서를 바꿀지 물으면 아니요로 답합니다. 새 인증서는 49시간 뒤에 적용되므로 그 사이에 모든 서버에 배포됩니다. 자식 도메인에도 Exchange가 있으면 먼저 Set-OrganizationConfig -EnableAuthAdminReadSession:$true를 실행합니다(Exchange Server 2016 이상).`,
    verify:
      'NextCertificateThumbprint에 새 인증서가, NextCertificateEffectiveDate에 적용 시각이 표시됩니다.',
    rollback: `적용 시각까지는 현재 인증서가 계속 사용됩니다. ${noneDescribed}`,
  }),
  'auth-certificate-next-key': ({ deployment }) => ({
    title: `적용 전에 테넌트에 다음 Auth 인증서 등록 (${deployment})`,
    why: '테넌트는 Auth 인증서의 공개 키로 Exchange 서버의 토큰을 검증합니다. 적용 시각에 테넌트가 키를 모르면 누군가 업로드할 때까지 약속 있음/없음과 Microsoft Teams 서비스가 중단됩니다.',
    do: '적용 시각 전에 진행합니다. Exchange 하이브리드 전용 앱이 있으면 ConfigureExchangeHybridApplication.ps1을 -UpdateCertificate로 실행합니다. 이 스크립트는 현재 인증서와 다음 인증서를 업로드하고 공유 서비스 주체에서 두 인증서를 제거하려고 시도하므로, 전용 앱을 사용하기 전에는 실행하지 않습니다. 여기의 명령은 다음 인증서를 파일로 저장합니다. Microsoft Teams나 클라우드 음성 메일용으로 키를 직접 업로드했다면 이 파일을 워크스테이션으로 복사하여, 서비스 주체에 키를 추가하는 작업과 같은 방법으로 업로드합니다. 둘 다 없으면 이 작업을 불필요로 설정합니다. 하이브리드 구성 마법사는 적용 시각이 지난 뒤에 실행합니다.',
    verify:
      '전용 앱 또는 각 서비스 주체에 현재 인증서의 키와 함께 다음 인증서와 유효 기간이 같은 키가 표시됩니다.',
    rollback: '적용 시각까지는 이 키로 서명하지 않으므로 추가된 키는 영향을 주지 않습니다.',
  }),
  'auth-certificate-recycle': ({ deployment }) => ({
    title: `새 인증서 적용 후 응용 프로그램 풀 재생 (${deployment})`,
    why: '응용 프로그램 풀을 재생할 때까지 웹용 Outlook과 Exchange 관리 센터는 이전 인증서를 계속 사용합니다.',
    do: '적용 시각이 지날 때까지 기다립니다. Exchange는 12시간마다 한 번만 확인합니다. 그런 다음 서버마다 실행합니다.',
    verify: '현재 인증서가 새 인증서이고, 웹용 Outlook에 로그인됩니다.',
    rollback: '재생은 되돌릴 수 없으며 되돌릴 필요도 없습니다.',
  }),
  'auth-certificate-replace': ({ deployment }) => ({
    title: `만료된 Exchange Auth 인증서 교체 (${deployment})`,
    why: '확인한 Auth 인증서가 기준일에 이미 만료되었습니다. 웹용 Outlook과 Exchange 관리 센터 로그인이 실패하고, New-CsPartnerApplication에서 오류 500이 발생합니다.',
    do: `${oneOrganization} New-ExchangeCertificate가 기본 SMTP 인증서를 바꿀지 물으면 아니요로 답합니다. 적용 시각이 48시간 이내라는 Set-AuthConfig의 경고가 나오면 계속 진행합니다.`,
    verify: 'CurrentCertificateThumbprint에 새 인증서가 표시되고, NotAfter가 몇 년 뒤입니다.',
    rollback: oldExpired,
  }),
  'auth-certificate-restart': ({ deployment }) => ({
    title: `모든 서버에서 Auth 인증서를 쓰는 서비스 다시 시작 (${deployment})`,
    why: '실행 중인 서비스와 응용 프로그램 풀이 아직 만료된 인증서를 가지고 있습니다.',
    do: '서버마다 실행합니다. 새 인증서가 모두 적용되기까지 최대 한 시간이 걸릴 수 있습니다. 그래도 적용되지 않은 서버에서는 IIS를 다시 시작합니다.',
    verify: '현재 인증서가 새 인증서이고, 웹용 Outlook에 로그인됩니다.',
    rollback: '다시 시작은 되돌릴 수 없으며 되돌릴 필요도 없습니다.',
  }),
  'auth-certificate-hybrid': ({ deployment }) => ({
    title: `Exchange Online에 새 Auth 인증서 등록 (${deployment})`,
    why: '테넌트는 Auth 인증서의 공개 키로 Exchange 서버의 토큰을 검증하는데, 아직 이전 키만 알고 있습니다.',
    do: '하이브리드 구성 마법사를 다시 실행합니다. 마법사는 사용 중인 인증서를 등록하므로 교체된 뒤에 실행해야 합니다. Exchange 하이브리드 전용 앱이 있으면 ConfigureExchangeHybridApplication.ps1을 -UpdateCertificate로 실행합니다. 이 인증서로 이미 실행했다면 다시 실행할 필요가 없습니다. Microsoft Teams나 클라우드 음성 메일용으로 키를 직접 업로드했다면, 새 키가 아직 없을 때 해당 작업에서 업로드합니다.',
    verify:
      'Exchange 서버에 있는 사서함으로 테스트한 ResultType 값이 Success입니다. 2025-10-31부터 Exchange Online이 공유 앱의 EWS를 거부하므로, Exchange에 아직 전용 앱이 없으면 여기서 HTTP 403이 나올 수 있습니다. 이때는 전용 앱을 사용하게 된 뒤 다시 테스트합니다(Tandem의 판단).',
    rollback: noneDescribed,
  }),
  'auth-certificate-skype': () => ({
    title: '비즈니스용 Skype 서버가 Exchange 메타데이터를 다시 읽게 하기',
    why: '비즈니스용 Skype 서버는 Exchange의 메타데이터 문서에서 키를 알아냅니다. 같은 주소를 다시 지정하면 문서를 다시 읽는다는 것은 매개 변수 설명에서 얻은 Tandem의 판단입니다.',
    do: '파트너 응용 프로그램 Exchange가 이미 있을 때만 진행합니다. 새로 만들면 새 키를 바로 읽습니다. 먼저 테스트하고, 실패할 때만 두 번째 명령을 실행합니다. 테스트하는 계정은 RTC Local User Administrators의 구성원이어야 합니다.',
    verify:
      '파트너 응용 프로그램의 Enabled 값이 True이고, 마지막 줄에 테스트 통과(passed)가 표시됩니다.',
    rollback: '주소가 그대로이므로 되돌릴 것이 없습니다.',
  }),
  'oauth-certificate-roll': () => ({
    title: '다음 OAuthTokenIssuer 인증서 준비',
    why: issuerRunsOut,
    do: `확인 작업의 규칙을 지키고 개인 키를 내보낼 수 있는 인증서를 요청하여 프런트 엔드 서버 한 대에 설치합니다. 나머지 서버에는 복제됩니다. 기본 인증서를 함께 사용하는데 그 인증서가 곧 만료된다면, 먼저 기본 인증서를 갱신한 다음 새 인증서를 여기서 준비합니다. ${effective}`,
    verify: besidePresent,
    rollback: `${noneDescribed} 적용 시각까지는 현재 인증서가 계속 사용됩니다.`,
  }),
  'oauth-certificate-roll-import': () => ({
    title: '현재 인증서와 함께 다음 OAuthTokenIssuer 인증서 가져오기',
    why: `${issuerRunsOut} 적용 시각 없이 가져오면 새 인증서가 바로 적용되어, 파트너가 새 키를 읽을 때까지 토큰이 거부됩니다.`,
    do: `${fromFile.once} ${effective} ${fromFile.secret}`,
    verify: besidePresent,
    rollback: `${noneDescribed} 적용 시각까지는 현재 인증서가 계속 사용됩니다.`,
  }),
  'oauth-certificate-refresh': () => ({
    title: 'Exchange가 비즈니스용 Skype 서버의 메타데이터를 다시 읽게 하기',
    why: 'Exchange는 메타데이터 문서에 있는 키로 비즈니스용 Skype 서버의 토큰을 검증합니다. 파트너 응용 프로그램을 새로 고치면 새 키를 가져온다는 것은 매개 변수 설명에서 얻은 Tandem의 판단입니다.',
    do: 'Exchange에 파트너 응용 프로그램이 이미 있을 때만 진행합니다. 새로 만들면 새 키를 바로 읽습니다. 풀의 주소를 가진 파트너 응용 프로그램을 찾아, 새 인증서로 서명하기 시작한 뒤 새로 고칩니다. 두 인증서를 함께 쓰는 기간을 두었다면 적용 시각이 지나고 이전 인증서가 아직 유효할 때, 그렇지 않으면 바로 진행합니다.',
    verify:
      '명령이 오류 없이 끝납니다. 그런 다음 비즈니스용 Skype 서버에서 Test-CsExStorageConnectivity로 테스트합니다.',
    rollback: '메타데이터만 다시 읽으므로 되돌릴 것이 없습니다.',
  }),
  'oauth-certificate-clear': () => ({
    title: '이전 OAuthTokenIssuer 인증서 제거',
    why: '이전 인증서가 만료된 뒤에는 새 인증서로만 토큰을 검증하므로 이전 인증서를 제거해도 됩니다.',
    do: '이전 인증서가 만료되고 Exchange와의 연결을 테스트한 뒤에만 실행합니다.',
    verify: '새 인증서만 표시됩니다.',
    rollback: oldExpired,
  }),
}
