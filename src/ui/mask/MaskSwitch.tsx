import { useMessages } from '#ui/language.ts'

type Props = { readonly on: boolean; readonly onChange: (on: boolean) => void }

/** Whether stand-ins take the place of names. */
export const MaskSwitch = ({ on, onChange }: Props) => {
  const words = useMessages().masking
  return (
    <label>
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />{' '}
      {words.mask}
    </label>
  )
}
