#!/bin/sh
# Run once, on an empty disk: creates a role for the service, and a database that only this role may access.
set -eu
psql --username postgres -v ON_ERROR_STOP=1 -v service="$SERVICE" -v password="$SERVICE_PASSWORD" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke all on database :"service" from public;
SQL
# The schema of the server's persistent timers, apart from the service's own tables.
if [ "$SERVICE" = expiration ]; then
  psql --username postgres --dbname expiration -c 'create schema timers authorization expiration'
fi
