import { german } from "./scope/de.ts";
import { english } from "./scope/en.ts";
import { spanish } from "./scope/es.ts";
import { french } from "./scope/fr.ts";
import { portuguese } from "./scope/pt.ts";
import type { Scope, ScopeText } from "./scope/scope.ts";

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const scopeFrom = (text: ScopeText, place: number): Scope => ({
  cues: wordsOf(text.cues),
  reaching: wordsOf(text.reaching),
  fillers: wordsOf(text.fillers),
  joints: wordsOf(text.joints),
  excuses: wordsOf(text.excuses),
  breakers: wordsOf(text.breakers),
  boosters: wordsOf(text.boosters),
  dampers: wordsOf(text.dampers),
  mutes: text.mutes,
  place,
});

/** After those of the rules. */
const firstPlace = 8;

const scopes: Readonly<Record<string, Scope>> = {
  en: scopeFrom(english, firstPlace + 0),
  de: scopeFrom(german, firstPlace + 1),
  fr: scopeFrom(french, firstPlace + 2),
  es: scopeFrom(spanish, firstPlace + 3),
  pt: scopeFrom(portuguese, firstPlace + 4),
};

const parts = Object.values(scopes);
const union = (pick: (scope: Scope) => ReadonlySet<string>): ReadonlySet<string> =>
  new Set(parts.flatMap((scope) => [...pick(scope)]));

const fillers = union((scope) => scope.fillers);

/** For a text in any of our languages. A word is no "but" when it is "more" in another: mas, mais. */
const anyLanguage: Scope = {
  cues: union((scope) => scope.cues),
  reaching: union((scope) => scope.reaching),
  fillers,
  joints: union((scope) => scope.joints),
  excuses: union((scope) => scope.excuses),
  breakers: union((scope) => scope.breakers).difference(fillers),
  boosters: union((scope) => scope.boosters),
  dampers: union((scope) => scope.dampers),
  mutes: parts.flatMap(({ mutes }) => mutes),
  place: firstPlace + parts.length,
};

/** The scope of an ISO 639-1 code; of all our languages together when it is unknown. */
export const scopeOf = (language: string | null): Scope => scopes[language ?? ""] ?? anyLanguage;
