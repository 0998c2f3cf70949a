-- Payments publishes all captured payments again: orders decides on them again.
insert into delivery.outbox (id, type, topic, subject, body)
select gen_random_uuid()::text, 'PaymentCreated', 'ticketing.payments', id, json_build_object(
           'id', id, 'orderId', order_id, 'stripeId', stripe_id, 'amount', amount, 'currency', currency,
           'userId', user_id)::text
from payment where status = 'captured' and refund_reason is null;
