-- Orders publishes every order again, under versions and holds above any that it may have published before.
begin;
update ticket set holds = holds + 1000000;
update orders set version = version + 1000000, hold = hold + 1000000;

insert into delivery.outbox (id, type, topic, subject, body)
select gen_random_uuid()::text, 'OrderCreated', 'ticketing.orders', id, json_build_object(
           'id', id, 'version', version, 'status', status, 'userId', user_id,
           'expiresAt', to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'currency', currency,
           'ticket', json_build_object('id', ticket_id, 'price', price, 'version', ticket_version, 'hold', hold))::text
from orders where status in ('created', 'awaiting:payment');

insert into delivery.outbox (id, type, topic, subject, body)
select gen_random_uuid()::text, 'OrderCancelled', 'ticketing.orders', id, json_build_object(
           'id', id, 'version', version, 'userId', user_id, 'reason', cancel_reason,
           'ticket', json_build_object('id', ticket_id, 'hold', hold))::text
from orders where status = 'cancelled' order by hold;

insert into delivery.outbox (id, type, topic, subject, body)
select gen_random_uuid()::text, 'OrderCompleted', 'ticketing.orders', id, json_build_object(
           'id', id, 'version', version, 'userId', user_id, 'paymentId', payment_id,
           'ticket', json_build_object('id', ticket_id, 'hold', hold))::text
from orders where status = 'complete';
commit;
