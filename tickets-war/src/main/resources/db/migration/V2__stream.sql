-- Each change of a ticket is told to every server when it is committed, and to all in the order of the commits.
create function tell_ticket() returns trigger language plpgsql as $$
begin
    perform pg_notify('ticket', json_build_object(
        'id', new.id,
        'status', case new.status when 'withdrawn' then 'deleted' else new.status end,
        'price', new.price,
        'version', new.version)::text);
    return null;
end $$;

create trigger tell_new_ticket after insert on ticket
    for each row execute function tell_ticket();
create trigger tell_changed_ticket after update on ticket
    for each row when (new.version <> old.version) execute function tell_ticket();
