import { PageFrame } from '#ui/shell/PageFrame.tsx'
export default function ReachScreen() {
  return (
    <PageFrame start={false}>
      <h1>x</h1>
    </PageFrame>
  )
}
