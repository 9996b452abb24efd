// "Save" answers on the spot: the button says that something is saved, keeps its place and the focus, and takes it off again.
// Without this script the same buttons lead to the list. Nothing is kept in the browser: what is on the list is asked of the server
// each time, and any answer but "saved" or "removed" is left to the server's own page.

const SAVE = '.fh-save button[name="listing"]';
const told = document.getElementById('save-told');
const own = new URL(told.dataset.list, location.href);
let kept = new Set();
let asIs = false;

function mark(button) {
  const saved = kept.has(button.value);
  if ((button.dataset.saved === 'yes') === saved) return;
  const word = button.querySelector('.fh-save__word');
  button.dataset.save ??= word.textContent;
  button.dataset.saved = saved ? 'yes' : 'no';
  word.textContent = saved ? told.dataset.saved : button.dataset.save;
}

const markAll = () => document.querySelectorAll(SAVE).forEach(mark);

async function ask() {
  const answer = await fetch(`${own.pathname}/ids`, { cache: 'no-store' });
  if (answer.ok) kept = new Set(await answer.json());
  markAll();
}

/** What became of it, as the list's address says it; nothing when the server has something to ask first. */
async function send(form, button) {
  const body = new URLSearchParams(new FormData(form));
  body.set('listing', button.value);
  if (kept.has(button.value)) body.set('do', 'remove');
  const answer = await fetch(button.getAttribute('formaction') ?? form.action, { method: 'POST', body });
  return answer.ok && answer.redirected ? new URL(answer.url).searchParams.get('said') : null;
}

document.addEventListener('submit', async (event) => {
  const { target: form, submitter: button } = event;
  if (asIs || !button?.matches(SAVE)) return;
  event.preventDefault();
  if (button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  const said = await send(form, button).catch(() => null);
  button.ariaBusy = null;
  if (said === 'added' || said === 'already') kept.add(button.value);
  else if (said === 'removed') kept.delete(button.value);
  else {
    asIs = true;
    return form.requestSubmit(button);
  }
  markAll();
  const name = button.querySelector('.govuk-visually-hidden')?.textContent ?? document.querySelector('h1').textContent;
  told.textContent = told.dataset[said === 'removed' ? 'removed' : 'added'].replace('{}', name.trim());
});

// Results change while somebody types; and "back" shows a page as it was left.
new MutationObserver(markAll).observe(document.getElementById('main'), { childList: true, subtree: true });
addEventListener('pageshow', ({ persisted }) => {
  asIs = false;
  if (persisted) ask();
});
ask();
