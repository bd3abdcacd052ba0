import type { CollectionSlug, Payload, TextFieldServerComponent, TypedUser } from 'payload'
import { z } from 'zod'
import { agencyCollections } from '../../access/matrix.ts'
import { SuggestedTextInput } from './SuggestedTextInput.tsx'

/** A text that suggests what was written in the same field before, without forbidding anything else. */
export const SuggestedText: TextFieldServerComponent = async (props) => {
  const { clientField, field, path, schemaPath = path, permissions, readOnly = false, payload, user } = props
  const collection = agencyCollections.find((slug) => slug === props.collectionSlug)
  const always = 'always' in props ? z.array(z.string()).parse(props.always) : []
  const written = user && collection ? await readWritten(payload, { collection, field: field.name, user }) : []
  return (
    <SuggestedTextInput
      field={clientField}
      suggestions={[...new Set([...written, ...always])]}
      {...{ path, schemaPath, permissions, readOnly }}
    />
  )
}

type Question = { collection: CollectionSlug; field: string; user: TypedUser }

/** What stands in the field of documents that the user may read. */
const readWritten = async (payload: Payload, { collection, field, user }: Question): Promise<string[]> => {
  const { values } = await payload.findDistinct({ collection, field, user, overrideAccess: false, limit: 200 })
  const rows = z.array(z.record(z.string(), z.unknown())).parse(values)
  return rows.map((row) => row[field]).filter((value): value is string => typeof value === 'string' && value !== '')
}
