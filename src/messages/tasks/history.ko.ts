import type { history } from '#knowledge/procedures/history.ts'
import type { TaskNames, TaskWords } from './words.ts'

export const historyKo: Record<keyof typeof history, (task: TaskNames) => TaskWords> = {
  'history-server': () => ({
    title: '서버 쪽 대화 기록 사용 설정',
    why: '이 설정이 없으면 데스크톱 클라이언트만 기록을 남기므로 모바일 장치에서 볼 수 없습니다. 설정하면 서버가 대화, 부재 중 전화, 부재 중 메시지를 기록합니다.',
    do: '이전 값을 적어 둡니다. 배포 전체에 설정이 하나 있으며 기본값은 꺼짐입니다.',
    verify:
      'EnableServerConversationHistory 값이 True입니다. 그런 다음 모바일 클라이언트로 대화하고 기록에 나타나는지 확인합니다.',
    rollback: '다시 끕니다. 이미 기록된 내용은 남습니다.',
  }),
}
