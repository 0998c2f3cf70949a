-- Expiration deletes its deadlines, and receives them again from orders.
truncate deadline, ended_order;
