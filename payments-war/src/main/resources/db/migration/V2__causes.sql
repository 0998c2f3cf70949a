-- Why there is a payment: the request by which somebody paid, and its place in a trace.
alter table payment
    add column request_id  varchar(64),
    add column traceparent varchar(64);
