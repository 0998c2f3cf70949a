-- Auth publishes its ended sessions again.
insert into delivery.outbox (id, type, topic, subject, body)
select gen_random_uuid()::text, 'SessionEnded', 'ticketing.users', sid,
       json_build_object('sid', sid, 'exp', extract(epoch from expires)::bigint)::text
from delivery.ended_session where expires > clock_timestamp();
