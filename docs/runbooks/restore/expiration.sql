-- Expiration forgets what it has, and hears from orders anew which deadlines there are.
truncate deadline, ended_order;
