import type { Procedure } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { homePath, procedureFieldPath, procedurePath } from '@trangan/contract/paths'
import { toMoment } from '@trangan/vietnamese'
import { excerptOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { fieldSlug } from '../portal/procedureCatalogue.ts'
import { procedureSteps } from './procedureSteps.ts'

/** The page of an administrative procedure, with the way to do it online. */
export const procedure = (context: PlanContext, document: Procedure): PageOf<'procedure'> => {
  const { id: _id, externalIds: _externalIds, field, steps, updatedAt, ...rest } = document
  const fieldLink = { label: field, href: procedureFieldPath(fieldSlug(field)) }
  return {
    template: 'procedure',
    head: {
      path: procedurePath(document),
      title: document.name,
      description: excerptOf(`${document.name}. ${document.code}, ${field}`),
      breadcrumb: [
        { label: context.word('home'), href: homePath },
        sectionLink('procedures', context.settings.locale),
        fieldLink,
      ],
    },
    model: {
      ...rest,
      field: fieldLink,
      steps: procedureSteps(steps),
      onlineService: context.settings.serviceLink(document),
      updated: toMoment(updatedAt),
    },
  }
}
