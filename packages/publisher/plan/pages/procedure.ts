import type { Procedure } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { procedureFieldPath, procedurePath } from '@trangan/contract/paths'
import { excerptOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { serviceData } from '../machines/structuredData.ts'
import { fieldSlug } from '../portal/procedureCatalogue.ts'
import { headOf } from './head.ts'
import { procedureSteps } from './procedureSteps.ts'

/** The page of an administrative procedure, with the way to do it online. */
export const procedure = (context: PlanContext, document: Procedure): PageOf<'procedure'> => {
  const { id: _id, externalIds: _externalIds, field, steps, updatedAt, ...rest } = document
  const fieldLink = { label: field, href: context.href(procedureFieldPath(fieldSlug(field))) }
  const [title, description] = [document.name, excerptOf(`${document.name}. ${document.code}, ${field}`)]
  return {
    template: 'procedure',
    head: headOf(context, {
      path: procedurePath(document),
      title,
      description,
      parents: [sectionLink(context.portal, 'procedures'), fieldLink],
      data: serviceData(context, document),
      dublinCore: dublinCoreOf(context, { title, description, updatedAt, identifier: document.code, subject: field }),
    }),
    model: {
      ...rest,
      field: fieldLink,
      steps: procedureSteps(steps),
      onlineService: context.settings.serviceLink(document),
      updated: context.moment(updatedAt),
    },
  }
}
