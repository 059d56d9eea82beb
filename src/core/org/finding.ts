/**
 * What a check of the installation found: a sentence, and where it is not well, what to do. `checked` is false where nothing
 * could be found out: such a thing counts as well, and says so.
 */
export type Finding = { name: string; ok: boolean; checked: boolean; says: string; mend: string | null };

export const isWell = (name: string, says: string): Finding => ({ name, ok: true, checked: true, says, mend: null });

export const isWrong = (name: string, says: string, mend: string): Finding => ({
  name,
  ok: false,
  checked: true,
  says,
  mend,
});

/** `mend` is how a person can find out, or null. */
export const isUnknown = (name: string, says: string, mend: string | null): Finding => ({
  name,
  ok: true,
  checked: false,
  says,
  mend,
});
