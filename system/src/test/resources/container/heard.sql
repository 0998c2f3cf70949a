create table heard (
    position bigint generated always as identity primary key,
    subject  varchar(64) not null,
    version  bigint      not null
);

create table tally (
    id     varchar(64) primary key,
    events integer     not null
);
insert into tally values ('all', 0);
