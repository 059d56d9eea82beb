import { tmpdir } from "node:os";
import { join } from "node:path";
import { LARGEST_MAIL } from "./largest-mail.ts";
import { handlersFor } from "./listener/handlers.ts";
import type { ListenerOptions } from "./listener/options.ts";
import { Server } from "./listener/server.ts";
import { withinNetworks } from "./networks.ts";
import { openSpool } from "./spool.ts";

/** `smtpsPort`: where TLS comes first, null where that was not asked for. */
export type Listener = { port: number; smtpsPort: number | null; isListening(): boolean; stop(): Promise<void> };

/**
 * Listens for mail, with STARTTLS and, where asked for, with implicit TLS. `stop` lets what is being received finish, for at most
 * 4 seconds. Rejects when a port is taken.
 */
export async function startListener(options: ListenerOptions): Promise<Listener> {
  const { maxSize = LARGEST_MAIL, maxConnections = 500, stall = 60_000, name, smtps = null } = options;
  const receiving = new Set<string>();
  let stopping = false;

  const handlers = handlersFor(options, {
    maxSize,
    spool: openSpool(options.spool ?? join(tmpdir(), "amends-spool")),
    isStopping: () => stopping,
    isFull: () => servers.reduce((sum, { connections }) => sum + connections.size, 0) > maxConnections,
    hangUp: (session) => dismiss("4.4.2 This takes too long", (id) => id === session),
    release: (session) => servers.some((server) => server.release(session)),
    receiving: (session) => receiving.add(session),
    received: (session) => {
      receiving.delete(session);
      if (stopping) letGo();
    },
  });
  const common = {
    name,
    maxSize,
    stall,
    handlers,
    tls: options.tls,
    isProxy: withinNetworks(options.proxies ?? []),
    onSocket: renew,
  };
  const plain = new Server({ ...common, secure: false });
  const secure = smtps && new Server({ ...common, secure: true });
  const servers = secure ? [plain, secure] : [plain];
  for (const server of servers)
    server.on("error", (error) => {
      if (server.server.listening) options.log(`mail: ${error.message}`);
    });

  function renew() {
    const tls = options.renewTls?.();
    if (tls) for (const server of servers) server.updateSecureContext(tls);
  }

  const letGo = () => dismiss("4.3.2 The server is stopping, please try again", (id) => !receiving.has(id));

  function dismiss(text: string, which: (session: string) => boolean) {
    for (const { connections } of servers)
      for (const connection of [...connections]) if (which(connection.id)) connection.send(421, text, false);
  }

  const close = () => Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(resolve))));

  const port = await plain.start(options.port, options.host);
  const smtpsPort =
    secure &&
    (await secure.start(smtps.port, smtps.host).catch(async (why) => {
      await close();
      throw why;
    }));
  return {
    port,
    smtpsPort,
    isListening: () => servers.every(({ server }) => server.listening),
    async stop() {
      if (stopping) return;
      stopping = true;
      const closed = close();
      letGo();
      await closed;
    },
  };
}
