/** Where the index stands on the site that is measured. */
export const tranganPaths = { root: '/tim-kiem/muc-luc.idx', folder: '/tim-kiem/muc-luc/' }
