import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { requireCentralIt } from './requireCentralIt.ts'

type Props = { view: AdminViewServerProps; children: ReactNode }

/** A screen of its own within the admin's frame; everybody but central IT is sent away. */
export const CentralItScreen = ({ view, children }: Props) => {
  const { initPageResult, params, searchParams } = view
  const { req, visibleEntities, permissions, locale } = initPageResult
  const { payload, user, i18n } = req
  requireCentralIt(user)
  return (
    <DefaultTemplate
      {...{ i18n, payload, permissions, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
    >
      <Gutter className="publishing-screen">{children}</Gutter>
    </DefaultTemplate>
  )
}
