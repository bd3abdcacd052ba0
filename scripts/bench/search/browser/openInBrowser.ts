/** What the program of an engine exports as `open`: a search that answers the addresses of the first ten results. */
export type OpenInBrowser = () => Promise<(question: string) => Promise<string[]>>
