// Reads the words that families read, so that no test repeats a text that a translator may change.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Lang = 'en' | 'ur' | 'pl';
type Filled = Record<string, string | number>;
export type Words = (key: string, filled?: Filled) => string;

const folder = join(import.meta.dirname, '../../locales');
const read = new Map<Lang, Map<string, string>>();

/** The messages of one language: `words('ur')('nav-find')`. An unknown key stops the test. */
export function words(lang: Lang): Words {
  const messages = read.get(lang) ?? load(lang);
  read.set(lang, messages);
  return (key, filled = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`locales/${lang} has no message "${key}"`);
    return fill(lang, message, filled);
  };
}

/** Marks round foreign words are for the eye's order only. */
export const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

function load(lang: Lang): Map<string, string> {
  const files = readdirSync(join(folder, lang)).filter((file) => file.endsWith('.ftl'));
  const lines = files.flatMap((file) => readFileSync(join(folder, lang, file), 'utf8').split('\n'));
  const messages = new Map<string, string>();
  let open = '';
  for (const line of lines) {
    const start = /^([a-zA-Z][\w-]*)\s*=\s*(.*)$/.exec(line);
    if (start) {
      open = start[1];
      messages.set(open, start[2]);
    } else if (/^\s+\./.test(line) || line.startsWith('#')) {
      open = '';
    } else if (open && line.trim()) {
      messages.set(open, `${messages.get(open)}\n${line.trim()}`);
    }
  }
  return messages;
}

/** Chooses the variant, then puts in the values. Selects here are never nested. */
function fill(lang: Lang, message: string, filled: Filled): string {
  const chosen = message.replace(/\{\s*\$(\w+)\s*->([^]*?)\n\}/g, (_, name: string, body: string) => {
    const value = filled[name];
    const plural = typeof value === 'number' ? new Intl.PluralRules(lang).select(value) : undefined;
    const variants = [...body.matchAll(/(\*?)\[(\w+)\]\s*(.*)/g)];
    const fits = (id: string) => variants.find((variant) => variant[2] === id);
    const variant = fits(String(value)) ?? fits(String(plural)) ?? variants.find((variant) => variant[1] === '*');
    return variant?.[3] ?? '';
  });
  // A mark that keeps a number's order in a right-to-left text is written as its code.
  const marked = chosen.replace(/\{"\\u([0-9a-fA-F]{4})"\}/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return plain(marked.replace(/\{\s*\$(\w+)\s*\}/g, (_, name: string) => String(filled[name] ?? '')));
}
