import type { Locale } from '../documents/text.ts'
import type { ModelOf, Template } from './models.ts'
import type { Link, Shell } from './parts.ts'

/** What is the same for each page whatever its template: address, language, title, description, trail. */
export type PageHead = {
  /** Path at the root of the portal's host, with a slash at the end: `/tin-tuc/abc/`. */
  path: string
  /** Title of the document, without the agency's name. */
  title: string
  description: string
  /** From home down to the parent of this page. */
  breadcrumb: Link[]
  /** Path of the sharing picture, if there is one. */
  image?: string | undefined
  /** The same page in other languages, each with its own address; empty where it is not translated. */
  alternates?: { locale: Locale; href: string }[] | undefined
  /** Feeds of the section the page stands in: RSS, Atom, JSON Feed. */
  feeds?: { href: string; type: string; title: string }[] | undefined
  /** Structured data for machines (schema.org): JSON-LD, one text per thing. */
  jsonLd?: string[] | undefined
  /** Dublin Core metadata, name without `DC.` → value. */
  dublinCore?: Record<string, string> | undefined
}

/** One HTML page to render: which template, with what. A page is a pure function of this and of the shell. */
export type PageOf<T extends Template> = { template: T; head: PageHead; model: ModelOf<T> }
export type HtmlPage = { [T in Template]: PageOf<T> }[Template]

/** What a template receives in `Astro.locals`. */
export type RenderInput = { shell: Shell; page: HtmlPage }
