import type { Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Tls } from "../tls.ts";

export type ServerOptions = {
  name: string;
  maxSize: number;
  stall: number;
  tls: Tls;
  /** Whether TLS comes first (implicit TLS); else it may be asked for (STARTTLS). */
  secure: boolean;
  /** Whether a balancer at this address says in a PROXY line who is really connecting; from others such a line is no command. */
  isProxy(address: string): boolean;
  /** Called for each connection before anything is said. */
  onSocket(): void;
  handlers: Pick<SMTPServerOptions, "onConnect" | "onMailFrom" | "onRcptTo" | "onData" | "onClose">;
};

/** One port: its smtp-server, set up and not yet listening. */
export class Server extends SMTPServer {
  readonly #isProxy: (address: string) => boolean;

  constructor({ name, maxSize, stall, tls, secure, isProxy, onSocket, handlers }: ServerOptions) {
    super({
      name,
      ...tls,
      secure,
      size: maxSize,
      rejectOversized: true,
      maxRecipients: 100,
      socketTimeout: stall,
      closeTimeout: 3500,
      disableReverseLookup: true,
      disabledCommands: ["AUTH"],
      authOptional: true,
      hideENHANCEDSTATUSCODES: false,
      logger: false,
      ...handlers,
    });
    this.#isProxy = isProxy;
    this.server.prependListener("connection", onSocket);
  }

  /** smtp-server's own list of proxies knows single addresses, not networks. */
  override _expectsProxyHeader(socket: Socket): boolean {
    return this.#isProxy(socket.remoteAddress ?? "");
  }

  /**
   * smtp-server keeps the last four bytes of a chunk as a view of all of it, up to 512 kB for each connection: a copy lets the rest go.
   * False when the session is not here.
   */
  release(session: string): boolean {
    for (const { id, _parser: parser } of this.connections) {
      if (id !== session) continue;
      if (parser && parser._lastBytes !== false) parser._lastBytes = Buffer.from(parser._lastBytes);
      return true;
    }
    return false;
  }

  /** Rejects when the port is taken; gives the port, which may have been asked for as 0. */
  async start(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.listen(port, host, () => resolve());
    });
    const address = this.server.address();
    return typeof address === "object" && address ? address.port : port;
  }
}
