import { useState } from 'react'
import styles from './screen.module.css'
import { store } from '#storage/store.ts'
import { read } from '#evidence/read.ts'
export const screen = [useState, styles, store, read]
