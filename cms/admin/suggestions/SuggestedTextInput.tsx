'use client'
import { TextField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId } from 'react'

/** Payload's text field with a list of suggestions, which the browser shows while one types. */
export const SuggestedTextInput = ({ suggestions, ...props }: TextFieldClientProps & { suggestions: string[] }) => {
  const list = useId()
  useEffect(() => {
    // Payload's input takes no attribute for it
    document.getElementById(`field-${props.path.replaceAll('.', '__')}`)?.setAttribute('list', list)
  }, [list, props.path])
  return (
    <>
      <TextField {...props} />
      {/* Payload lays out whatever stands in a row of fields, lists that nobody sees included */}
      <datalist id={list} style={{ display: 'none' }}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  )
}
