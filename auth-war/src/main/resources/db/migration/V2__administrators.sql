-- Who may do what operators do.
alter table users add column admin boolean not null default false;
