/** 서버와 풀의 이름에 DNS 레코드가 없는 까닭: knowledge/certificate-names.ts의 withoutRecord 참고. */
export const inPlaceKo =
  '서버와 풀의 이름은 설치할 때 이미 DNS에 등록되었으므로 여기의 DNS 레코드에는 넣지 않았습니다.'

/** 연결과 인증서 이름에 대한 문구. */
export const networkKo = {
  party: {
    'front-end': '비즈니스용 Skype 풀',
    'exchange-server': 'Exchange 서버',
    'edge-internal': '에지 내부 인터페이스',
    'edge-external': '액세스 에지',
    'edge-web': '웹 회의 에지',
    'edge-av': 'A/V 에지',
    'reverse-proxy': '역방향 프록시',
    client: '내부 클라이언트',
    'external-client': '외부 클라이언트',
    partner: '페더레이션 파트너',
    'exchange-online': 'Exchange Online 서비스',
    'exchange-online-im': 'Exchange Online 호스팅 공급자',
    'teams-federation': 'Microsoft Teams 페더레이션',
    'microsoft-365': 'Microsoft 365 서비스',
    workstation: '관리자 PC',
    inside: '내부의 모든 호스트',
    anywhere: '모든 위치',
  },
  encryption: {
    https: 'HTTPS',
    tls: 'TLS',
    mtls: '상호 TLS',
    'mtls-optional': '없음 또는 상호 TLS',
    'srtp-optional': 'RTP 또는 SRTP',
    none: '명시 없음',
  },
  flow: {
    'skype-to-exchange': 'Exchange의 자동 검색, EWS, 메타데이터',
    'exchange-to-skype': '풀의 메타데이터와 모임용 웹 서비스',
    'owa-to-pool': '웹용 Outlook의 IM과 현재 상태',
    'pool-to-owa': '웹용 Outlook의 IM과 현재 상태(신뢰할 수 있는 응용 프로그램의 포트)',
    'pool-to-owa-2016':
      'Exchange Server 2016의 웹용 Outlook IM(신뢰할 수 있는 응용 프로그램의 포트)',
    'client-to-exchange': '클라이언트의 자동 검색과 EWS',
    'client-redirect': '클라이언트의 자동 검색 리디렉션',
    'client-to-pool': '클라이언트의 SIP',
    'client-to-web': '클라이언트의 웹 서비스',
    'proxy-to-web': '외부 웹 서비스',
    'edge-to-online':
      'Exchange Online과의 IM 및 현재 상태, 클라우드 음성 메일(페더레이션 레코드에서 얻은 Tandem의 판단)',
    'external-sign-in': '외부 클라이언트의 SIP',
    federation: '페더레이션과 공유 SIP 주소 공간',
    'edge-to-teams': '서버 사용자와 Microsoft Teams 사용자 간의 페더레이션',
    'web-conferencing': '외부 클라이언트의 웹 회의 콘텐츠(PSOM)',
    'media-udp': '미디어의 STUN 및 TURN(기본 경로), 아웃바운드는 에지 서버 사이에도 사용',
    'media-tcp': '미디어의 STUN 및 TURN(대체 경로)',
    'media-relay-udp': 'A/V 에지가 중계하는 미디어',
    'media-relay-tcp': 'A/V 에지가 중계하는 미디어(대체 경로)',
    'edge-names-udp': '에지가 외부 DNS 서버에 질의하는 경우의 이름 확인',
    'edge-names-tcp': '에지가 외부 DNS 서버에 질의하는 경우의 TCP 이름 확인',
    'edge-revocation': '인증서 해지 목록',
    'edge-sip': '풀과 에지 사이의 SIP',
    'edge-av-authentication': '오디오/비디오 사용자 인증',
    'edge-web-conferencing': '웹 회의',
    'edge-replication': '중앙 관리 저장소가 있는 풀에서 시작하는 구성 복제',
    'edge-media': '미디어(기본 경로)',
    'edge-media-tcp': '미디어(대체 경로)',
    'edge-logging': '중앙 집중식 로깅 서비스',
    'um-call-router': '음성 메일: 호출 라우터',
    'um-service': '음성 메일: UM 서비스',
    'um-worker': '음성 메일: UM 작업자 프로세스',
    'um-media': '음성 메일: 오디오',
    'um-2010': '음성 메일: Exchange Server 2010 UM의 기본 SIP 포트(Tandem의 판단)',
    'um-media-2010': '음성 메일: Exchange Server 2010의 오디오(Tandem의 판단)',
    'skype-to-tenant': '테넌트의 토큰 서비스와 메타데이터',
    'skype-to-sign-in': '최신 인증을 위한 로그인 서비스',
    'client-to-sign-in': '최신 인증을 위한 클라이언트 로그인(Tandem의 판단)',
    'workstation-to-tenant':
      'Microsoft Graph PowerShell과 Exchange Online PowerShell(Tandem의 판단). 모듈은 같은 포트로 www.powershellgallery.com에서 받음',
    'move-users':
      'Move-CsUser를 실행하는 서버에서 테넌트의 호스팅 마이그레이션 서비스로의 사용자 이동. 서비스는 호스팅 공급자의 자동 검색 주소로 찾음(포트 443은 Tandem의 판단)',
    'online-to-exchange': '자동 검색과 EWS(사전 인증 없이 통과)',
    'skype-to-online': 'Exchange Online의 자동 검색과 EWS(Tandem의 판단)',
    'skype-revocation': '최신 인증을 위한 인증서 해지 목록',
    'exchange-to-online': 'Exchange Online과의 하이브리드',
    'exchange-to-tenant': '테넌트의 로그인과 토큰 서비스(Tandem의 판단)',
    'exchange-to-graph': 'Exchange 하이브리드 응용 프로그램의 Microsoft Graph 연결(Tandem의 판단)',
  },
  issuer: {
    public: '공용 CA',
    internal: '내부 CA',
    either: '공용 또는 내부 CA',
    'self-signed': '자체 서명',
  },
  certificateNeed: {
    'exchange-web': {
      name: 'Exchange 웹 서비스(IIS)',
      remark:
        '와일드카드는 한 도메인의 한 수준만 포함합니다. 계획에서 묻지 않는 웹용 Outlook과 EWS의 호스트 이름도 추가합니다. 이 이름은 여기의 DNS 레코드에도 없습니다.',
    },
    'exchange-web-hybrid': {
      name: '하이브리드의 Exchange 웹 서비스(IIS)',
      remark:
        '하이브리드에 참여하는 모든 서버에 같은 인증서를 사용하고, 계획에서 묻지 않는 EWS의 외부 이름도 추가합니다. 이 이름은 여기의 DNS 레코드에도 없습니다.',
    },
    'exchange-auth': {
      name: 'Exchange Auth 인증서',
      remark:
        'Exchange 설치 프로그램이 만든 그대로 사용합니다. 토큰에 서명하는 인증서이며 HTTPS용이 아닙니다.',
    },
    'exchange-owa-im': {
      name: '웹용 Outlook의 IM',
      remark: `신뢰할 수 있는 응용 프로그램 풀의 이름이 주체나 대체 이름에 있어야 합니다. 상호 TLS 연결이므로 비즈니스용 Skype 서버가 이 인증서의 발급자를, Exchange가 풀의 기본 인증서 발급자를 신뢰해야 합니다(Tandem의 판단). 공용 CA는 내부에서만 쓰는 이름에는 인증서를 발급하지 않습니다. ${inPlaceKo}`,
    },
    'exchange-um': {
      name: 'Exchange 통합 메시징',
      remark: `양쪽 모두 발급자를 신뢰해야 하며, 자체 서명된 인증서는 쓸 수 없습니다. Exchange Server 2010에서는 통합 메시징 역할이 있는 서버에만 필요합니다. ${inPlaceKo}`,
    },
    'oauth-token-issuer': {
      name: 'OAuthTokenIssuer 인증서',
      remark:
        '주체에 SIP 도메인이 있어야 하고, 2048비트 이상이어야 하며, 모든 프런트 엔드 서버에서 같아야 합니다. 개인 키를 내보낼 수 있어야 하고 CNG 키는 쓸 수 없습니다.',
    },
    'oauth-token-issuer-default': {
      name: 'OAuthTokenIssuer 인증서: 풀의 기본 인증서',
      remark:
        '별도의 인증서가 필요하지 않습니다. 여기에 있는 기본 인증서를 함께 사용하며, 주체에 SIP 도메인이 있고(그 도메인에 속한 풀의 FQDN이면 됩니다) 2048비트 이상이며 개인 키를 내보낼 수 있고 모든 프런트 엔드 서버에서 같아야 합니다. 하나라도 충족하지 않으면 다른 인증서를 할당하거나 가져옵니다.',
    },
    'skype-default': {
      name: '풀의 기본 인증서',
      remark: `프런트 엔드 서버마다 자신의 이름과 풀 이름이 있어야 합니다. sip.<도메인>은 클라이언트가 이 풀에 자동으로 로그인할 때만 필요합니다. ${inPlaceKo}`,
    },
    'skype-web-internal': {
      name: '풀의 내부 웹 서비스',
      remark: `풀에 별도의 내부 웹 FQDN이 있으면 함께 포함하고, 부하 분산 장치를 가리키는 A 레코드를 만듭니다. 단순 URL은 와일드카드로 대신할 수 있습니다. meet는 SIP 도메인마다, dialin과 admin은 전체에 하나씩 둡니다. ${inPlaceKo}`,
    },
    'skype-web-external': {
      name: '외부 웹 서비스',
      remark:
        '외부 클라이언트가 역방향 프록시에서 만나는 인증서입니다. 발급자를 공용 CA로 하는 것은 Tandem의 조언입니다. 단순 URL은 와일드카드로 대신할 수 있습니다. meet는 SIP 도메인마다, dialin은 전체에 하나를 둡니다.',
    },
    'edge-external': {
      name: '에지 외부 인터페이스',
      remark:
        '계획에서 묻지 않는 웹 회의 에지의 이름을 추가합니다. 외부에는 웹 회의 에지의 외부 주소를 가리키는 A 레코드가 필요하며, 인증서에 없는 A/V 에지의 이름도 마찬가지입니다. 여기의 DNS 레코드에는 둘 다 없습니다. 한 풀의 모든 에지 서버가 같은 인증서와 개인 키를 사용합니다.',
    },
    'edge-internal': {
      name: '에지 내부 인터페이스',
      remark: `대체 이름은 필요하지 않습니다. ${inPlaceKo}`,
    },
  },
}
