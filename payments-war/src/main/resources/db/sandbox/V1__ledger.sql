-- The books of the sandbox provider: one row for each charge and each refund, and no row ever changes.
create table ledger (
    position   bigint generated always as identity primary key,
    kind       varchar(8)  not null check (kind in ('charge', 'refund')),
    key        varchar(80) not null,
    reference  varchar(64) not null,
    amount     bigint      not null check (amount > 0),
    currency   varchar(3)  not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint one_entry_per_key unique (kind, key)
);
comment on column ledger.key is 'The idempotency key that the caller gave';
comment on column ledger.reference is 'The charge: a refund has that of the charge it gives back';
comment on column ledger.amount is 'In the currency''s minor units';
create unique index one_charge_per_reference on ledger (reference) where kind = 'charge';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is append-only';
end
$$;
create trigger append_only before update or delete or truncate on ledger
    for each statement execute function refuse_change();

-- Keys under which nothing was charged when somebody asked: nothing ever will be.
create table closed_key (
    key       varchar(80) primary key,
    closed_at timestamptz not null default clock_timestamp()
);
