-- Why an event happened: the request that began it, and its place in a trace.
alter table outbox
    add column request_id  varchar(64),
    add column traceparent varchar(64);

-- What is told of an event that was heard to somebody who follows a thing through the services. Stale: it had no effect.
alter table inbox
    add column subject     varchar(64),
    add column occurred_at timestamptz,
    add column request_id  varchar(64),
    add column stale       boolean not null default false;
create index inbox_subject on inbox (subject);
