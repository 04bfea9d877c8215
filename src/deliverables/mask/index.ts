export { type KeyFault, type MaskKey, readKeyText, writeKeyText } from './key.ts'
export { masked } from './masked.ts'
export { formatOfFile, unmasked, unmaskedFile } from './unmasked.ts'
