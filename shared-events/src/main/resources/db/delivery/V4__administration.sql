-- What operators did. Only ever added to, in the transaction of the deed.
create table operator_action (
    id          varchar(64)  primary key,
    at          timestamptz  not null default clock_timestamp(),
    operator_id varchar(64)  not null,
    action      varchar(32)  not null,
    subject     varchar(64)  not null,
    reason      varchar(500) not null
);
create index operator_action_at on operator_action (at, id);

-- Whom a message that was set aside is about. It stands among the headers too, where nobody finds it.
alter table dead_letter add column subject varchar(64);
update dead_letter set subject = substring(headers from '"ce_subject":"([^"\\]{1,64})"');
create index dead_letter_received_at on dead_letter (received_at, id);
create index dead_letter_subject on dead_letter (subject);
