'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = {
  title: string
  children: ReactNode
  confirm: string
  cancel: string
  isBusy: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something is done that everybody sees; the browser keeps the focus inside and Escape leaves. */
export const ConfirmDialog = ({ title, children, confirm, cancel, isBusy, onConfirm, onCancel }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="publishing-dialog" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="publishing-dialog__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          {cancel}
        </Button>
        <Button margin={false} disabled={isBusy} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  )
}
