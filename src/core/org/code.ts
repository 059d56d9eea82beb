/** A code for a unit from its name: "Lyon 2 – Part-Dieu" is lyon-2-part-dieu; "" when the name has no Latin letter or digit. */
export const codeFromName = (name: string): string =>
  name
    .replace(/['’](?=s\b)/g, "")
    .replaceAll("ß", "ss")
    .replace(/[æÆ]/g, "ae")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 57)
    .replace(/^-+|-+$/g, "");

/** Whether the text can be a code: it stands in web addresses and in `store-<code>@`, so letters, digits and . _ - only. */
export const isCode = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{0,56}$/.test(text);
