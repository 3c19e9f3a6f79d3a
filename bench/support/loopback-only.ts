// Imported before a server that has no setting for it: it listens on the loopback address, whatever it asks for. Node
// has no hook for that but its own method.

import { Server } from 'node:net';

const listen = Reflect.get(Server.prototype, 'listen');
Reflect.set(Server.prototype, 'listen', function (this: Server, first: unknown, ...rest: unknown[]): unknown {
  const callbacks = rest.filter((one) => typeof one === 'function');
  return Reflect.apply(listen, this, [{ port: portOf(first), host: '127.0.0.1' }, ...callbacks]);
});

function portOf(first: unknown): number {
  const port: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'port') : first;
  return Number(port);
}
