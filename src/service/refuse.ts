/** Answers with a fault; and the types of the server, for what extends it. */
import type { FastifyReply } from 'fastify';
import { bodyOf, type Fault } from './answers.js';

export type { FastifyInstance as App, FastifyReply as Reply, FastifyRequest as Request } from 'fastify';

export function refuse(reply: FastifyReply, fault: Fault): FastifyReply {
  if (fault.status === 503) reply.header('retry-after', '5');
  return reply.code(fault.status).type('application/json').send(bodyOf(fault));
}
