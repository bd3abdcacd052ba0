'use client'
import { useRowLabel } from '@payloadcms/ui'

/** The words of a menu item as the heading of its row. */
export const MenuItemLabel = () => {
  const { data, rowNumber } = useRowLabel<{ label?: string }>()
  return <span>{data.label || `${(rowNumber ?? 0) + 1}.`}</span>
}
