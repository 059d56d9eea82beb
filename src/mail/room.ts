/** A space for so many bytes. */
export type Room = {
  /** Resolves when there is space for so many more; what is larger than the room has it to itself. For one caller at a time. */
  enter(bytes: number): Promise<void>;
  leave(bytes: number): void;
};

export function openRoom(most: number): Room {
  let held = 0;
  let mayEnter: (() => void) | undefined;
  return {
    enter: async (bytes) => {
      while (held > 0 && held + bytes > most)
        await new Promise<void>((resolve) => {
          mayEnter = resolve;
        });
      held += bytes;
    },
    leave: (bytes) => {
      held -= bytes;
      mayEnter?.();
    },
  };
}
