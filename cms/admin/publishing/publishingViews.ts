import type { AdminViewConfig } from 'payload'

/** The screens of publishing in the admin; both send everybody but central IT away. */
export const publishingViews: Record<string, AdminViewConfig> = {
  publishing: { Component: '/admin/publishing/queue/QueueView.tsx#QueueView', path: '/publishing', exact: true },
  releases: {
    Component: '/admin/publishing/releases/ReleasesView.tsx#ReleasesView',
    path: '/publishing/:agency',
    exact: true,
  },
}
