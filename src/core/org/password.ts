import { Refused } from "../refused.ts";

/** Characters; longer is welcome, and nothing else is asked of a password (NIST SP 800-63B). */
export const SHORTEST = 12;
const LONGEST = 200;

/** Words that open the lists of leaked passwords, and the rows of keyboards. */
const obvious = [
  ...["password", "passwort", "passord", "motdepasse", "contrasena", "senha", "wachtwoord", "haslo", "parola"],
  ...["welcome", "bonjour", "hello", "letmein", "changeme", "changeit", "secret", "admin", "administrator", "root"],
  ...[
    "user",
    "test",
    "demo",
    "guest",
    "login",
    "master",
    "manager",
    "customer",
    "store",
    "amends",
    "iloveyou",
    "monkey",
  ],
  ...[
    "dragon",
    "football",
    "baseball",
    "sunshine",
    "princess",
    "superman",
    "batman",
    "trustno1",
    "starwars",
    "pokemon",
  ],
  ...[
    "qwertyuiop",
    "qwerty",
    "qwertz",
    "qwertzuiop",
    "azerty",
    "azertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1q2w3e4r5t",
    "1qaz2wsx",
  ],
  ...["monday", "summer", "winter", "spring", "autumn", "january", "please", "correcthorsebatterystaple"],
];

/**
 * Refuses a password that is too short or that a guesser tries first: leaked favourites, rows of keys, one pattern again and
 * again, or the words of `context` (the person's name and address, the company) with little else.
 */
export function checkPassword(password: string, context: readonly string[]): void {
  const length = [...password].length;
  if (length < SHORTEST) {
    throw new Refused("A password needs at least {{least}} characters: three or four words do well.", {
      least: SHORTEST,
    });
  }
  if (length > LONGEST)
    throw new Refused("A password has at most {{most}} characters: choose a shorter one.", { most: LONGEST });
  const words = context
    .flatMap((text) => plain(text).split(/[^\p{Letter}\p{Number}]+/u))
    .filter((word) => word.length > 2);
  if (isObvious(plain(password), words)) {
    throw new Refused("That password would be guessed among the first: choose words that do not belong together.");
  }
}

function isObvious(password: string, context: readonly string[]): boolean {
  const middle = password.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, "");
  const unusual = [...obvious, ...context]
    .map(unleet)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, " "), unleet(middle))
    .replace(/[^\p{Letter}\p{Number}]/gu, "");
  return unusual.length < 5 || new Set(password).size < 5 || /^(.{1,6})\1+.{0,5}$/su.test(password) || isRow(password);
}

/** Each character follows the one before ("abcdefghijkl", "987654321098"), but for a few. */
function isRow(password: string): boolean {
  const codes = Array.from(password, (character) => character.charCodeAt(0));
  const steps = codes.slice(1).filter((code, i) => Math.abs(code - (codes[i] ?? 0)) === 1).length;
  return steps >= codes.length - 3;
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

const unleet = (text: string) =>
  text
    .replace(/[@4]/g, "a")
    .replace(/3/g, "e")
    .replace(/[1!|]/g, "i")
    .replace(/0/g, "o")
    .replace(/[$5]/g, "s")
    .replace(/7/g, "t");
