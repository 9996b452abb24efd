// Judges the HTML as it came over the wire.

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const judge = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // GOV.UK's links that look like buttons: they lead somewhere, without a script, and say "button" to a screen reader.
      'prefer-native-element': ['error', { exclude: ['button'] }],
    },
  }),
);

/** What is wrong with this HTML, one line each. */
export async function faults(html: string): Promise<string[]> {
  const report = await judge.validateString(withoutMarks(html));
  const messages = report.results.flatMap((result) => result.messages);
  return messages.map((message) => `${message.ruleId}: ${message.message} at ${message.selector} (${message.line}:${message.column})`);
}

/** Two habits of Leptos that browsers read as meant: `<!>` is an empty comment, a preload's odd `crossorigin` is "anonymous". */
function withoutMarks(html: string): string {
  return html.replaceAll('<!>', '').replace(/(<link[^>]*) crossorigin="[^"]*"/g, '$1 crossorigin');
}
