-- Events on their way out. The order is that of position, drawn one by one.
create table outbox (
    position    bigint generated always as identity primary key,
    id          varchar(64) not null unique,
    type        varchar(64) not null,
    topic       varchar(64) not null,
    subject     varchar(64) not null,
    body        text        not null,
    occurred_at timestamptz not null default clock_timestamp()
);

-- Events that were heard: the key decides what is a duplicate.
create table inbox (
    event_id    varchar(64) primary key,
    type        varchar(64) not null,
    received_at timestamptz not null default clock_timestamp()
);
create index inbox_received_at on inbox (received_at);

-- Tries of an event that this service could not apply, for reasons that do not pass.
create table failure (
    event_id  varchar(64) primary key,
    tries     integer     not null check (tries > 0),
    failed_at timestamptz not null default clock_timestamp()
);

-- Messages that were set aside, whole, with their cause.
create table dead_letter (
    id          varchar(64) primary key,
    topic       varchar(64) not null,
    headers     text        not null,
    body        text,
    cause       text        not null,
    received_at timestamptz not null default clock_timestamp()
);
