/** Collections whose documents a menu or a text can link to. */
export const linkable = [
  'articles',
  'pages',
  'procedures',
  'legal-documents',
  'publications',
  'consultations',
  'events',
  'galleries',
  'videos',
  'files',
] as const
