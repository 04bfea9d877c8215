import type { photos } from '#knowledge/procedures/photos.ts'
import type { TaskNames, TaskWords } from './words.ts'

export const photosKo: Record<keyof typeof photos, (task: TaskNames) => TaskWords> = {
  'photos-server': () => ({
    title: '사서함에 사진 업로드',
    why: '비즈니스용 Skype는 사서함에 있는 최대 648×648픽셀의 사진을 표시하며, 이를 위해 따로 설정할 것은 없습니다.',
    do: '648×648픽셀, 약 240KB의 JPEG를 사용합니다. 두 번째 명령은 미리 보기를 업로드하고 세 번째 명령이 사진을 지정합니다. 사용자마다 반복하거나, 사용자가 웹용 Outlook에서 직접 올리게 합니다. 대상이 많으면 사서함 주소와 사진 파일의 전체 경로를 photo-users.csv 파일의 Identity 열과 Photo 열에 적고, 마지막 줄의 #을 지우고 그 줄을 대신 실행합니다. Exchange는 작은 사본을 Active Directory에도 쓰지만, Active Directory에 직접 넣은 사진은 사서함에 반영되지 않습니다.',
    verify:
      '사진이 표시됩니다. 그런 다음 브라우저에서 https://<server>/ews/Exchange.asmx/s/GetUserPhoto?email=<address>&size=HR648x648을 엽니다. 사진이 브라우저에는 보이지만 클라이언트에는 보이지 않으면 EWS와 자동 검색을 확인합니다.',
    rollback: '사진을 제거하거나 이전 사진을 업로드합니다.',
  }),
  'photos-online': () => ({
    title: 'Microsoft 365에 사진 업로드',
    why: 'Microsoft 365에서는 사진을 Exchange Online이 아니라 Microsoft Graph로 설정합니다.',
    do: '먼저 Microsoft Graph PowerShell SDK를 설치하고, 동의할 수 있는 관리자로 로그인합니다. 파일은 4MB까지 가능합니다. 사서함이 Exchange Online에 있는 사용자마다 두 번째 명령을 반복합니다. 대상이 많으면 UPN 또는 개체 ID와 사진 파일의 전체 경로를 online-photo-users.csv 파일의 Identity 열과 Photo 열에 적고, 마지막 줄의 #을 지우고 그 줄을 대신 실행합니다.',
    verify: '사진의 너비와 높이가 표시되고, 비즈니스용 Skype에 사진이 나타납니다.',
    rollback: '사진을 제거하거나 이전 사진을 업로드합니다.',
  }),
}
