create table ticket (
    id          varchar(64)   primary key,
    user_id     varchar(64)   not null,
    title       text          not null constraint ticket_title check (char_length(title) between 1 and 200),
    price       numeric(12,2) not null constraint ticket_price check (price between 0.01 and 1000000.00),
    currency    varchar(3)    not null,
    version     bigint        not null constraint ticket_version check (version >= 0),
    status      varchar(9)    not null constraint ticket_status
                              check (status in ('available', 'reserved', 'sold', 'withdrawn')),
    order_id    varchar(64),
    hold        bigint        not null,
    starts_at   timestamptz,
    venue       text constraint ticket_venue check (char_length(venue) between 1 and 120),
    seat        text constraint ticket_seat check (char_length(seat) between 1 and 60),
    description text constraint ticket_description check (char_length(description) between 1 and 2000),
    created_at  timestamptz   not null,
    updated_at  timestamptz   not null,
    constraint ticket_order check ((status in ('available', 'withdrawn')) = (order_id is null))
);
comment on column ticket.status is
    'A withdrawn ticket is shown to nobody. Its row stays, since an order may have been paid meanwhile: then it is sold.';
comment on column ticket.hold is 'The highest number of a hold that was heard of; -1 before the first.';

-- A list is read in one of these orders, one status after the other, and no further than its page.
create index ticket_newest on ticket (status, created_at, id);
create index ticket_price on ticket (status, price, id);
create index ticket_title on ticket (status, lower(title), id);
create index ticket_beginning on ticket (status, coalesce(starts_at, 'infinity'), id);

-- The same for a seller's own.
create index ticket_seller_newest on ticket (user_id, status, created_at, id);
create index ticket_seller_price on ticket (user_id, status, price, id);
create index ticket_seller_title on ticket (user_id, status, lower(title), id);
create index ticket_seller_beginning on ticket (user_id, status, coalesce(starts_at, 'infinity'), id);

-- Words of a question, anywhere in title or venue. The extension is PostgreSQL's own, and the database's owner may make it.
create extension if not exists pg_trgm;
create index ticket_words on ticket using gin (lower(title || ' ' || coalesce(venue, '')) gin_trgm_ops);
