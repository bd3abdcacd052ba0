/**
 * Puts the reader's own choices (size of text, colours) on the root before anything is drawn: no flash, no request. It
 * stands in the page itself, and the content policy allows it by its hash: change a letter, and pages published before
 * lose it until they are published again.
 */
export const earlyScript =
  'try{var c=JSON.parse(localStorage.getItem("display")||"{}"),d=document.documentElement.dataset;' +
  'c.text&&(d.text=c.text);c.scheme&&(d.scheme=c.scheme)}catch(e){}'
