/** An address as it is stored and compared. */
export const foldEmail = (text: string): string => text.trim().toLowerCase();

/** Whether the text is one plain address, which a relay will take: no display name, no quoted local part, 254 characters at most. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"._-][^\s@<>()[\]\\,;:"]*$/u.test(text) &&
  !text.includes("..");

/** A name to begin with for somebody of whom only the address is known: "ann.martin@…" is Ann Martin. */
export function nameFromEmail(email: string): string {
  const words = email
    .slice(0, email.lastIndexOf("@"))
    .replace(/\+.*/, "")
    .split(/[._-]+/)
    .filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ") || email;
}
