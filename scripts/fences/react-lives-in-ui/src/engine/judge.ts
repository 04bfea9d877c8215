import { useState } from 'react'
export const judge = useState
