import type { RequestBody, ResponseBody } from '../wire';

/** The bodies of the operators' routes. Those that all services have are read from the orders service's document. */

export type Status = ResponseBody<'/api/orders/admin/status', 'get'>;
export type Service = Status['service'];
export type Metric = Status['figures'][number];

export type DeadLetter = ResponseBody<'/api/orders/admin/dead-letters', 'get'>[number];
export type Replay = ResponseBody<'/api/orders/admin/dead-letters/{id}/replay', 'post'>;
export type Reason = RequestBody<'/api/orders/admin/dead-letters/{id}/replay', 'post'>;

export type TrailEntry = ResponseBody<'/api/orders/admin/trail', 'get'>[number];
export type EventState = TrailEntry['state'];

export type Action = ResponseBody<'/api/orders/admin/actions', 'get'>[number];

export type OperatorOrder = ResponseBody<'/api/orders/admin/orders/{id}', 'get'>;

/** The amount is in the currency's minor units. */
export type OperatorPayment = ResponseBody<'/api/payments/admin/payments/{id}', 'get'>;

export type OperatorUser = ResponseBody<'/api/users/admin/users/{id}', 'get'>;
export type UserSearch = RequestBody<'/api/users/admin/users/find', 'post'>;
