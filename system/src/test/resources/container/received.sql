create table received (
    position bigint generated always as identity primary key,
    subject  varchar(64) not null,
    version  bigint      not null
);

create table event_count (
    id     varchar(64) primary key,
    events integer     not null
);
insert into event_count values ('all', 0);
