-- Why there is a deadline: the request by which the order was placed, and its place in a trace.
alter table deadline
    add column request_id  varchar(64),
    add column traceparent varchar(64);
