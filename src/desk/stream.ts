/** Changes of the documents of a session as server-sent events. */
import { openStream } from '../service/events.js';
import { type Reply, refuse } from '../service/refuse.js';
import type { Session } from './session.js';
import { summaryOf } from './view.js';

export async function streamSession(session: Session, reply: Reply): Promise<Reply> {
  let send: (event: string, data: object) => void = () => undefined;
  const end = session.listen(document => send('document', summaryOf(document)));
  if (!end)
    return refuse(reply, { status: 503, code: 'too-many-streams', message: 'Too many pages of this desk are open.' });
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value ?? '');
  const stream = openStream(reply.raw);
  send = stream.send;
  send('ready', {});
  await stream.closed;
  end();
  return reply;
}
