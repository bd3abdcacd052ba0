/** Widths in which a picture is kept, in pixels; a picture is never enlarged. */
export const renditionWidths = [320, 640, 960, 1600] as const
