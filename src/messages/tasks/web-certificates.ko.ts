import type { poolCertificate, webCertificates } from '#knowledge/procedures/web-certificates.ts'
import { readOnlyKo } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

/** What a failed request over HTTPS tells about the certificate. */
export const refusedKo =
  '트러스트 관계에 대한 오류가 나오면 인증서에 이름이 없거나, 발급자를 신뢰하지 않거나, 만료된 것입니다. 보안 채널에 대한 오류만 나오면 이전 운영 체제의 Windows PowerShell이 기본으로 TLS 1.2를 사용하지 않기 때문일 수 있습니다(Tandem의 판단). 이때는 [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12를 먼저 실행하고 명령을 반복합니다.'

export const webCertificatesKo: ProcedureWords<
  keyof typeof webCertificates | keyof typeof poolCertificate
> = {
  'web-certificate-request': ({ deployment }) => ({
    title: `인증서에 없는 이름이 있을 때만: 웹 서비스용 새 인증서 요청 (${deployment})`,
    why: '자동 검색과 EWS는 인증서에 있는 이름으로 호출됩니다. 이름이 빠져 있으면 클라이언트에 경고가 나타나고 비즈니스용 Skype 서버의 연결이 끊깁니다.',
    do: '유효한 IIS 인증서 하나에 모든 이름이 있으면 이 작업과 다음 작업을 불필요로 설정합니다. 그렇지 않으면 자리 표시자에 웹용 Outlook과 EWS의 호스트를 넣고, 이 배포의 인증서에 필요한 나머지 이름도 추가합니다. 마지막 명령은 요청을 파일로 저장합니다. 이 파일을 인증 기관에 제출합니다. 파일을 지정하는 매개 변수는 Exchange Server 2013에만 남아 있으므로 사용하지 않습니다.',
    verify: '요청이 PendingRequest 상태로 표시되고, 인증 기관이 인증서를 발급했습니다.',
    rollback: '보류 중인 요청을 지문으로 제거합니다.',
  }),
  'web-certificate-install': ({ deployment }) => ({
    title: `모든 서버에 새 웹 서비스 인증서 설치 (${deployment})`,
    why: '요청은 요청을 만든 서버에 보류되어 있으며, 나머지 서버는 그 서버에서 인증서와 개인 키를 받습니다.',
    do: '발급된 인증서를 요청을 만든 서버의 C:\\ExchangeCertificate\\Exchange.cer에 저장하고, 중간 인증 기관의 인증서는 모든 서버의 해당 저장소에 설치합니다. 되돌릴 때 필요하므로 서버마다 현재 IIS 인증서의 지문을 적어 둡니다. 새 연결에는 바로 새 인증서가 사용됩니다. 웹용 Outlook의 IM이나 Exchange UM이 이전 인증서를 쓰고 있으면 해당 작업에 새 지문을 전달합니다. TLS를 종료하는 역방향 프록시나 부하 분산 장치에도 이 인증서가 필요합니다.',
    verify:
      '모든 서버에서 새 인증서가 유효하고 Services에 IIS가 있습니다. 웹용 Outlook이 경고 없이 열립니다.',
    rollback:
      '서버마다 적어 둔 인증서를 IIS에 다시 지정합니다. 새 인증서는 설치된 채로 두어도 됩니다.',
  }),
  'pool-certificate-check': ({ deployment }) => ({
    title: `모든 서버에서 풀의 인증서 확인 (${deployment})`,
    why: 'Exchange는 HTTPS로 풀의 메타데이터 문서를 읽으므로, 모든 서버가 이 주소에 연결할 수 있고 그 인증서를 신뢰해야 합니다.',
    do: '신뢰할 수 있는 인증 기관은 서버마다 따로 저장되므로 Exchange 서버마다 실행합니다. 포리스트가 둘일 때 흔히 그렇듯이 비즈니스용 Skype 서버의 인증서를 발급한 인증 기관을 Exchange가 신뢰하지 않으면, 먼저 그 루트 인증서를 모든 서버의 신뢰할 수 있는 루트 인증 기관 저장소에 설치합니다.',
    verify: `StatusCode 값이 200이고 Content가 메타데이터 문서입니다. ${refusedKo}`,
    rollback: readOnlyKo,
  }),
}
