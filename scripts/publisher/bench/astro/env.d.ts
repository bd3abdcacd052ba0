declare const __CONTENT_FOLDER__: string
