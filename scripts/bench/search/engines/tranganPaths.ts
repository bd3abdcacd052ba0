/** Where the index stands on the site that is measured. */
export const tranganPaths = { root: '/tim-kiem/muc-luc.json', folder: '/tim-kiem/muc-luc/' }
