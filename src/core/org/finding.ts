/** What a check of the installation found: a sentence, and where it is not well, what to do. */
export type Finding = { name: string; ok: boolean; says: string; mend: string | null };

export const isWell = (name: string, says: string): Finding => ({ name, ok: true, says, mend: null });
export const isWrong = (name: string, says: string, mend: string): Finding => ({ name, ok: false, says, mend });
