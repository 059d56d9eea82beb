import { decodeEntities } from "./entities.ts";
import { hider } from "./hidden.ts";

/** Both parts are compared up to this length; more than this is no letter of a person. */
const longest = 2_000_000;

/**
 * Whether every line of a text can be read in what the HTML shows, compared by letters and digits alone. What mail programs write into
 * the plain part only is left out: the targets of links, stand-ins for pictures, the numbers of a list.
 */
export function shownIn(html: string, text: string): boolean {
  const { words, pictures } = shownText(html.slice(0, longest));
  const shown = lettersOf(words);
  const linkless = lettersOf(withoutLinks(words));
  const isShown = (line: string) => {
    const letters = lettersOf(line);
    return shown.includes(letters) || linkless.includes(letters);
  };
  return withoutLinks(withoutPictures(text, pictures))
    .split("\n")
    .every((line) => isShown(line) || isShown(line.replace(listNumber, "")));
}

/** The words, and what stands for each picture. One pass over the tags without building a tree, so that no nesting or length can break it. */
function shownText(html: string): { words: string; pictures: ReadonlySet<string> } {
  const isHidden = hider(true);
  const words: string[] = [];
  const pictures = new Set<string>();
  for (const [token, closing, name = ""] of withoutComments(html).matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>|[^<]+|</gi,
  )) {
    const tag = name.toLowerCase();
    if (isHidden(token, tag, Boolean(closing))) continue;
    if (tag === "") words.push(token);
    if (tag === "img") pictures.add(lettersOf(/\salt\s*=\s*"([^"]{0,500})"/i.exec(token)?.[1] ?? ""));
  }
  return { words: words.join(" "), pictures };
}

/** Comments, Word's `<![if …]>` around what it shows, `<?xml …?>`, and whatever else begins like these and is hidden by browsers. */
const withoutComments = (html: string) => html.replace(/<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)/g, "");

/** Where a link leads may be broken over two lines within its angle brackets. */
const withoutLinks = (text: string) =>
  text.replace(/<[a-z][a-z0-9+.-]{1,30}:[^<>\s]*(?:\n[^<>\s]*){0,20}>|\b(?:https?|mailto|tel|cid):[^\s<>]*/gi, " ");

const withoutPictures = (text: string, pictures: ReadonlySet<string>) =>
  text
    .replace(
      /\[(?:image|cid|bild|immagine|imagen|afbeelding)[^\]]{0,500}\]|<[^<>\s]{1,100}\.(?:png|jpe?g|gif|heic)>/gi,
      " ",
    )
    .replace(/\[([^[\]]{1,500})\]/g, (whole, alt) => (pictures.has(lettersOf(alt)) ? " " : whole));

const listNumber = /^\s*(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/i;

const lettersOf = (text: string): string =>
  decodeEntities(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
