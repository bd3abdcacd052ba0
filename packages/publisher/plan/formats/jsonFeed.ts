import type { Feed } from './feed.ts'

/** A feed as JSON Feed 1.1. */
export const jsonFeed = (feed: Feed): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ address, title, summary, note, publishedAt, updatedAt }) => ({
      id: address,
      url: address,
      title,
      summary,
      content_text: summary,
      date_published: publishedAt,
      date_modified: updatedAt,
      tags: note ? [note] : undefined,
    })),
  })}\n`
