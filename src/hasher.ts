import { Refused } from "./core/refused.ts";

/** Hashes passwords, a few at a time. Made once per process, at its start. */
export type Hasher = {
  hash(password: string): Promise<string>;
  /** `hash` null: there is nobody or no password; takes as long as a wrong password and gives false. */
  verify(password: string, hash: string | null): Promise<boolean>;
};

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes. */
const cost = { algorithm: "argon2id", memoryCost: 19_456, timeCost: 2 } as const;
/** Of a random text that nobody knows, at the same cost. */
const nobodys =
  "$argon2id$v=19$m=19456,t=2,p=1$oLt9Ct2lHQZir2sDhxj+t7kDAhz/8oIkUBz1qBT6B1I$oM8FK06GWYGaHQEnSprXzuON4vsmsNFtM+a2Pm04yWA";

/** `atOnce` hashes run; `waiting` more wait their turn; beyond that the caller is refused, so that sign-in cannot stop the server. */
export function openHasher({ atOnce = 2, waiting = 40 } = {}): Hasher {
  const queue: (() => void)[] = [];
  let running = 0;

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) {
      if (queue.length >= waiting)
        throw new Refused("Too many people are signing in right now: try again in a minute.");
      await new Promise<void>((go) => queue.push(go));
    } else running++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    hash: (password) => inTurn(() => Bun.password.hash(password.normalize("NFKC"), cost)),
    verify: (password, hash) =>
      inTurn(async () => (await Bun.password.verify(password.normalize("NFKC"), hash ?? nobodys)) && hash !== null),
  };
}
