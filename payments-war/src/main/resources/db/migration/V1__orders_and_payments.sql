-- What orders tells of its orders. Made by whichever event comes first, so an order that is over may lack its price.
create table orders (
    id            varchar(64) primary key,
    version       bigint      not null check (version >= 0),
    status        varchar(16) not null check (status in ('live', 'cancelled', 'complete')),
    cancel_reason varchar(64),
    user_id       varchar(64) not null,
    price         numeric(12, 2),
    currency      varchar(3),
    expires_at    timestamptz,
    constraint cancelled_for_a_reason check ((status = 'cancelled') = (cancel_reason is not null)),
    constraint live_with_price_and_deadline check (
        status <> 'live' or (price is not null and currency is not null and expires_at is not null))
);

-- Amounts in the currency's minor units. Due is when somebody has to ask the provider, for the charge or for a refund.
create table payment (
    id            varchar(64) primary key,
    order_id      varchar(64) not null references orders,
    user_id       varchar(64) not null,
    amount        bigint      not null check (amount > 0),
    currency      varchar(3)  not null,
    status        varchar(16) not null check (status in ('pending', 'captured', 'refunded', 'failed')),
    stripe_id     varchar(64) unique,
    refund_reason varchar(64),
    created_at    timestamptz not null,
    due_at        timestamptz,
    tries         integer     not null default 0 check (tries >= 0),
    constraint charged_with_reference check ((status in ('captured', 'refunded')) = (stripe_id is not null)),
    constraint refund_of_captured check (refund_reason is null or status in ('captured', 'refunded')),
    constraint refunded_for_a_reason check (status <> 'refunded' or refund_reason is not null),
    constraint due_until_settled check (
        (due_at is not null) = (status = 'pending' or (status = 'captured' and refund_reason is not null)))
);

-- Nobody pays twice for one order, nor begins to while a payment is on its way.
create unique index one_payment_per_order on payment (order_id) where status in ('pending', 'captured');
create index payment_due on payment (due_at) where due_at is not null;
create index payment_by_user on payment (user_id, created_at, id);
create index payment_by_order on payment (order_id, user_id, created_at, id);
