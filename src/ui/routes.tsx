import type { ComponentType } from 'react'
import { Navigate, createHashRouter } from 'react-router'
import StartScreen from './screens/start/StartScreen.tsx'
import { Broken } from './shell/Broken.tsx'
import { Loading } from './shell/Loading.tsx'
import { NotFound } from './shell/NotFound.tsx'

const screen = (load: () => Promise<{ default: ComponentType }>) => async () => {
  const module = await load()
  return { Component: module.default }
}

/** The paper, with what may stand on it besides texts. */
const paper = async () => {
  const [module, { loadLate }] = await Promise.all([
    import('./screens/print/PrintScreen.tsx'),
    import('./screens/print/late.ts'),
  ])
  await loadLate()
  return module
}

/** Every screen; all but the first are loaded when they are asked for. */
export const router = createHashRouter([
  {
    errorElement: <Broken />,
    hydrateFallbackElement: <Loading />,
    children: [
      { path: '/', Component: StartScreen },
      { path: '/about', lazy: screen(() => import('./screens/about/AboutScreen.tsx')) },
      { path: '/reach', lazy: screen(() => import('./screens/reach/ReachScreen.tsx')) },
      {
        path: '/shared/*',
        lazy: async () => {
          const { SharedScreen, takeLink } = await import('./screens/shared/SharedScreen.tsx')
          return { Component: SharedScreen, loader: takeLink }
        },
      },
      {
        path: '/plan/:planId',
        lazy: async () => {
          const { PlanRoute, loadPlan } = await import('./shell/PlanRoute.tsx')
          return { Component: PlanRoute, loader: loadPlan }
        },
        // The loader reads the plan once; moving between its screens must not read it again.
        shouldRevalidate: ({ currentParams, nextParams }) =>
          currentParams['planId'] !== nextParams['planId'],
        children: [
          { path: 'review', lazy: screen(() => import('./screens/review/ReviewScreen.tsx')) },
          { path: 'matrix', lazy: screen(() => import('./screens/matrix/MatrixScreen.tsx')) },
          { path: 'diagram', lazy: screen(() => import('./screens/diagram/DiagramScreen.tsx')) },
          {
            path: 'checklist',
            lazy: screen(() => import('./screens/checklist/ChecklistScreen.tsx')),
          },
          {
            path: 'deliverables',
            lazy: screen(() => import('./screens/deliverables/DeliverablesScreen.tsx')),
          },
          { path: 'editions', lazy: screen(() => import('./screens/editions/EditionsScreen.tsx')) },
          { path: 'share', lazy: screen(() => import('./screens/share/ShareScreen.tsx')) },
          { path: 'print', lazy: screen(paper) },
          { index: true, element: <Navigate to="review" replace /> },
          { path: ':step', lazy: screen(() => import('./screens/step/StepScreen.tsx')) },
        ],
      },
      { path: '*', Component: NotFound },
    ],
  },
])
