/** The bodies of requests and responses, by route and method: names of schemas may change, routes do not. */

import type { components, paths } from './openapi';

type Method<P extends keyof paths> = {
  [M in keyof paths[P]]: paths[P][M] extends { responses: object } ? M : never;
}[keyof paths[P]];

/** The JSON body of a success. */
export type ResponseBody<P extends keyof paths, M extends Method<P>> = paths[P][M] extends {
  responses: infer Responses;
}
  ? Json<Responses[keyof Responses & (200 | 201)]>
  : never;

/** The JSON body of a request. */
export type RequestBody<P extends keyof paths, M extends Method<P>> = paths[P][M] extends {
  requestBody?: infer Body;
}
  ? Json<NonNullable<Body>>
  : never;

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never;

export type Ticket = ResponseBody<'/api/tickets/{id}', 'get'>;
export type TicketStatus = Ticket['status'];

/** A ticket as it was entered. Its price is sent as a string, so that the service judges what was entered. */
export type Offer = Required<Omit<RequestBody<'/api/tickets/', 'post'>, 'price'>> & { price: string };

export type Order = ResponseBody<'/api/orders/{id}', 'get'>;
export type NewOrder = RequestBody<'/api/orders/', 'post'>;
export type EntryCode = ResponseBody<'/api/orders/{id}/code', 'get'>;

export type Payment = ResponseBody<'/api/payments/{id}', 'get'>;
export type NewPayment = RequestBody<'/api/payments/', 'post'>;

export type Credentials = RequestBody<'/api/users/signin', 'post'>;
export type Account = ResponseBody<'/api/users/signin', 'post'>;
export type CurrentUser = ResponseBody<'/api/users/currentuser', 'get'>;
export type User = Pick<NonNullable<CurrentUser['currentUser']>, 'id' | 'email' | 'roles'>;

/** The body of each refusal (RFC 9457). */
export type ProblemBody = components['schemas']['Problem'];
