export const app = () => import('#ui/screens/dns/screen.tsx')
