/**
import { outcome } from "./outcome";
 * What a promise came to, as a function that gives its value or throws its error: `expect(await outcome(work)).toThrow("no")`.
 * `expect(work).rejects` is not used, since bun:test drives the event loop from inside that call: immediates and wake-ups that the
 * outer turn had collected get lost, and the work that is waited for may sleep for ever.
 */
export async function outcome<Value>(work: Promise<Value>): Promise<() => Value> {
  try {
    const value = await work;
    return () => value;
  } catch (why) {
    return () => {
      throw why;
    };
  }
}
