-- Tickets as the tickets service last told of them. A row is made by whichever event comes first; a deleted ticket stays
-- as a tombstone. The number of holds is this service's own, and is no part of the ticket's version.
create table ticket (
    id        varchar(64) primary key,
    version   bigint      not null default -1,
    title     text,
    price     numeric(12, 2),
    currency  varchar(3),
    seller_id varchar(64),
    starts_at timestamptz,
    sold      boolean     not null default false,
    deleted   boolean     not null default false,
    holds     bigint      not null default 0 check (holds >= 0),
    constraint ticket_is_told check (
        version = -1 or deleted or num_nonnulls(title, price, currency, seller_id) = 4)
);

-- The ticket's columns are those of the moment of the order. ("order" is a word of SQL's own, hence the plural.)
create table orders (
    id             varchar(64)    primary key,
    user_id        varchar(64)    not null,
    status         varchar(20)    not null,
    cancel_reason  varchar(20),
    payment_id     varchar(64),
    version        bigint         not null check (version >= 0),
    created_at     timestamptz    not null,
    expires_at     timestamptz    not null,
    ticket_id      varchar(64)    not null references ticket,
    ticket_title   text           not null,
    ticket_version bigint         not null,
    price          numeric(12, 2) not null check (price > 0),
    currency       varchar(3)     not null,
    hold           bigint         not null check (hold > 0),
    constraint order_status check (status in ('created', 'awaiting:payment', 'complete', 'cancelled')),
    constraint order_cancel_reason check (cancel_reason in ('user', 'expired', 'ticket-unavailable', 'operator')),
    constraint cancelled_for_a_reason check ((status = 'cancelled') = (cancel_reason is not null)),
    constraint complete_by_a_payment check ((status = 'complete') = (payment_id is not null)),
    constraint some_time_to_pay check (expires_at > created_at)
);

-- Whatever the code thinks: a ticket is held or bought by one order.
create unique index one_order_per_ticket on orders (ticket_id) where status <> 'cancelled';
create unique index one_order_per_hold on orders (ticket_id, hold);
create index orders_of_a_user on orders (user_id, created_at, id);
