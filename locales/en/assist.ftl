## Helping a family at the desk

staff-nav-assist = Help at the desk
staff-assist-title = Help a family at the desk
staff-assist-lead = Fill in a request or search for help together with a family, on this computer.
staff-assist-rule-1 = Your own pages are closed meanwhile, so that the family sees nothing about anyone else.
staff-assist-rule-2 = The request tells its readers, and the family, that you helped.
staff-assist-rule-3 = Print the reference and the code, or the list, for the family before you finish. After that they are not shown here again.
staff-assist-rule-4 = What is on a saved list on this computer is cleared when you begin, and again when you finish.
staff-assist-language = The family’s language
staff-assist-ask = Fill in a request together
staff-assist-find = Search together
staff-assist-on-title = You are helping a family
staff-assist-on-text = Finish with this family before you go back to your own pages.
staff-assist-ended = Nothing of this family is left on this computer.
# On the page of a request, for its readers. $name is a worker.
staff-request-assisted = Filled in at the desk together with { $name }

## What the family sees meanwhile

# Read out before the strip at the top of each page.
assist-label = Help at the desk
assist-text = A worker is helping you on this computer.
assist-finish = Finish and clear this computer
# On the page after sending, and later on the page about the request. $name is a worker.
sent-assisted = You filled this in together with { $name }.
sent-print = Print this page for the family now: choose “Print” in the browser.
