-- Tickets publishes every ticket again, under a version above any that it may have published before.
begin;
alter table ticket disable trigger user;
update ticket set version = version + 1000000;
alter table ticket enable trigger user;

insert into delivery.outbox (id, type, topic, subject, body)
select gen_random_uuid()::text, 'TicketUpdated', 'ticketing.tickets', id, json_strip_nulls(json_build_object(
           'id', id, 'version', version, 'title', title, 'price', price, 'currency', currency, 'userId', user_id,
           'startsAt', to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'orderId', order_id, 'status', status))::text
from ticket where status <> 'withdrawn';

insert into delivery.outbox (id, type, topic, subject, body)
select gen_random_uuid()::text, 'TicketDeleted', 'ticketing.tickets', id,
       json_build_object('id', id, 'version', version)::text
from ticket where status = 'withdrawn';
commit;
