create table heard (
    position bigint generated always as identity primary key,
    subject  varchar(64) not null,
    version  bigint      not null
);
