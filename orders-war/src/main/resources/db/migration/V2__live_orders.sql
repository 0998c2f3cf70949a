-- Few at any time, however many orders there have ever been: what operators ask of them every ten seconds stays cheap.
create index live_orders on orders (expires_at) where status in ('created', 'awaiting:payment');
