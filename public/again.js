// On a page that came back with something to mend: makes its entry in the browser's history one that is opened and not sent
// again, so that Back leads to it without a question. Without scripts the browser asks first.

const address = document.querySelector('meta[name="again"]')?.content;
if (address) history.replaceState(null, '', address);
