-- Sessions that were signed out before their token expired.
create table ended_session (
    sid     varchar(64) primary key,
    expires timestamptz not null
);
create index ended_session_expires on ended_session (expires);
