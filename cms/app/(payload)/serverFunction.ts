'use server'
import config from '@payload-config'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import { serverFunctions } from '../../api/serverFunctions.ts'
import { importMap } from './admin/importMap.js'

/** What the admin's components may ask the server to do. */
export const serverFunction: ServerFunctionClient = async (args) =>
  handleServerFunctions({ ...args, config, importMap, serverFunctions })
