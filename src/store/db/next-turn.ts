/**
 * Lets everything else that this process has to do have its turn, as between the pages of a long read. A loop that has nothing else to do
 * may sleep over an immediate, hence the timer.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const wake = setTimeout(resolve, 10);
    setImmediate(() => {
      clearTimeout(wake);
      resolve();
    });
  });
