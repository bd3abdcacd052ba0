import config from '@payload-config'
import '@payloadcms/next/css'
import './admin.css'
import { RootLayout } from '@payloadcms/next/layouts'
import type { ReactNode } from 'react'
import { importMap } from './admin/importMap.js'
import { serverFunction } from './serverFunction.ts'

/** The shell of every admin page. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
