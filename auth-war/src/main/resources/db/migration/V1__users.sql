-- The folded e-mail is the same for all spellings that differ in case; folded in Java, so that no locale of a database
-- has a say in it. Folding may lengthen a text.
create table users (
    id            varchar(64)  primary key,
    email         varchar(254) not null,
    email_folded  text         not null,
    password_hash varchar(255) not null,
    created_at    timestamptz  not null default clock_timestamp()
);
create unique index users_email on users (email_folded);
