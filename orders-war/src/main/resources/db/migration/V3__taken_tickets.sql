-- What is not on sale: the tickets that an order holds or has bought, and how that order stands.
create view taken_ticket as select ticket_id, status from orders where status <> 'cancelled';
