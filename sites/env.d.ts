/// <reference types="astro/client" />

declare namespace App {
  /** What a page is rendered from; set by the publisher, by the portal server, or by the examples in development. */
  interface Locals {
    shell?: import('@trangan/contract/pages').Shell
    page?: import('@trangan/contract/pages').HtmlPage
  }
}
