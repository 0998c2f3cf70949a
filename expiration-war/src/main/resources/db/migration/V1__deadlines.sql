-- Orders whose window is open, by the moment at which its end is announced.
create table deadline (
    order_id varchar(64) primary key,
    due_at   timestamptz not null
);
create index deadline_due_at on deadline (due_at);

-- Orders that ended without a deadline here: it had been announced, or the order's beginning is still on its way. Their
-- deadline does not start any more.
create table ended_order (
    order_id varchar(64) primary key,
    ended_at timestamptz not null default clock_timestamp()
);
create index ended_order_ended_at on ended_order (ended_at);
