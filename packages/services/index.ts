export { type LifeEvent, lifeEvents, lifeEventsOf } from './lifeEvents.ts'
export { type AddressVersion, type ServicePortal, servicePortals } from './portals.ts'
export { longProcedureCode, normalizeProcedureCode, parseProcedureCode } from './procedureCode.ts'
export { externalIdOf, type ServiceLink, serviceLink } from './serviceLink.ts'
