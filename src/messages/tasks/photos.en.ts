import type { photos } from '#knowledge/procedures/photos.ts'
import type { TaskNames, TaskWords } from './words.ts'

export const photosEn: Record<keyof typeof photos, (task: TaskNames) => TaskWords> = {
  'photos-server': () => ({
    title: 'Upload a photo to the mailbox',
    why: 'Skype for Business shows the photo that is in the mailbox, up to 648 by 648 pixels, and needs no setting of its own for it.',
    do: 'Use a JPEG of 648 by 648 pixels, about 240 KB. The second command uploads a preview, the third assigns it. Repeat it for each user, or let users upload their own in Outlook on the web. For many, list mailbox addresses and files with their full paths in photo-users.csv under the headings Identity and Photo, and run the last line, without its #, instead. Exchange also writes a small copy to Active Directory; a photo put there by hand does not come into the mailbox.',
    verify:
      'The photo is listed. Then open https://<server>/ews/Exchange.asmx/s/GetUserPhoto?email=<address>&size=HR648x648 in a browser: if the photo shows there but not in the client, look at EWS and Autodiscover.',
    rollback: 'Remove the photo, or upload the former one.',
  }),
  'photos-online': () => ({
    title: 'Upload a photo in Microsoft 365',
    why: 'In Microsoft 365 photos are no longer set in Exchange Online, but with Microsoft Graph.',
    do: 'Install the Microsoft Graph PowerShell SDK first, and sign in with an administrator who can consent. The file may have 4 MB. Repeat the second command for each user with a mailbox in Exchange Online. For many, list UPNs or object IDs and files with their full paths in online-photo-users.csv under the headings Identity and Photo, and run the last line, without its #, instead.',
    verify: 'Width and height of the photo are listed, and Skype for Business shows it.',
    rollback: 'Remove the photo, or upload the former one.',
  }),
}
