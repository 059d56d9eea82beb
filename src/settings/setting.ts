import type { Config } from "../config.ts";

export type Setting<Key extends keyof Config = keyof Config> = {
  key: Key;
  name: string;
  /** What stands there when nothing is set, in words. */
  default: string;
  /** Never shown, and may come from the file that NAME_FILE names. */
  secret?: true;
  says: string;
  /** The value, given the text or undefined and the settings above it; throws an Error that says what to write instead. */
  parse(text: string | undefined, above: Config): Config[Key];
};

export const row = <Key extends keyof Config>(setting: Setting<Key>): Setting => setting as unknown as Setting;
