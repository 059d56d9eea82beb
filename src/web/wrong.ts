/** What a page can answer besides itself and a rule's refusal; `errorAnswer` has the words for each. */
export type WrongStatus = 400 | 403 | 404 | 413 | 422 | 429;

export class Wrong extends Error {
  constructor(readonly status: WrongStatus) {
    super(`HTTP ${status}`);
    this.name = "Wrong";
  }
}
