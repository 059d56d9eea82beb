import { german } from "../lexicon/de.ts";
import { english } from "../lexicon/en.ts";
import { spanish } from "../lexicon/es.ts";
import { french } from "../lexicon/fr.ts";
import { portuguese } from "../lexicon/pt.ts";
import type { LexiconText } from "./lexicon.ts";
import { type Model, modelOf, unpackWeights } from "./model.ts";
import de from "./weights/de.txt" with { type: "text" };
import en from "./weights/en.txt" with { type: "text" };
import es from "./weights/es.txt" with { type: "text" };
import fr from "./weights/fr.txt" with { type: "text" };
import pt from "./weights/pt.txt" with { type: "text" };

/** The languages that have a model, by ISO 639-1 code. */
export const languages: Readonly<Record<string, { lexicon: LexiconText; weights: string }>> = {
  en: { lexicon: english, weights: en },
  de: { lexicon: german, weights: de },
  es: { lexicon: spanish, weights: es },
  fr: { lexicon: french, weights: fr },
  pt: { lexicon: portuguese, weights: pt },
};

/** A pure cache: a model is the same whenever it is made. */
const made = new Map<string, Model>();

export function knownModel(language: string): Model | undefined {
  const known = made.get(language);
  const text = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (known || !text) return known;
  const model = modelOf(text.lexicon, unpackWeights(text.weights));
  made.set(language, model);
  return model;
}
