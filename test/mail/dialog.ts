import { connect, type Socket } from "node:net";

/** A mail server's client by hand: `say` sends lines and returns the last line of the answer, `send` only sends. */
export type Dialog = {
  say(...lines: string[]): Promise<string>;
  send(bytes: string): void;
  answer(): Promise<string>;
  drop(): void;
};

/** Opens a raw SMTP dialog, greeted and past EHLO. Answers of several lines come back as their last line. */
export function openDialog(port: number, { proxy = "" }: { proxy?: string } = {}): Promise<Dialog> {
  const socket = connect(port, "127.0.0.1");
  socket.write(proxy);
  return startDialog(socket);
}

/** The same over a socket that is open already. */
export async function startDialog(socket: Socket): Promise<Dialog> {
  const answers: string[] = [];
  let wake = () => {};
  let rest = "";
  let closed = false;
  socket.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split("\r\n");
    rest = lines.pop() ?? "";
    answers.push(...lines.filter((line) => /^\d{3} /.test(line)));
    wake();
  });
  socket.on("close", () => {
    closed = true;
    wake();
  });
  socket.on("error", () => {});
  const answer = async () => {
    while (answers.length === 0 && !closed) await new Promise<void>((resolve) => (wake = resolve));
    return answers.shift() ?? "closed";
  };
  const send = (bytes: string) => void socket.write(bytes, "latin1");
  const say = (...lines: string[]) => {
    send(lines.map((line) => `${line}\r\n`).join(""));
    return answer();
  };
  const greeting = await answer();
  if (greeting.startsWith("220")) await say("EHLO client.test");
  else answers.unshift(greeting);
  return { say, send, answer, drop: () => socket.destroy() };
}
