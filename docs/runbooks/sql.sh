# Source this, and "sql orders -c 'select 1'" asks the database of orders, with whatever else psql takes:
#
#   . docs/runbooks/sql.sh local    what ./ticketing has started here (psql must be on the PATH)
#   . docs/runbooks/sql.sh oc       what runs in the project that oc is in
#   . docs/runbooks/sql.sh psql     where PGHOST, PGPORT, PGUSER and PGPASSWORD say

case ${1:-} in
  local)
    sql() {
      local home=${TICKETING_HOME:-.ticketing}
      PGPASSWORD=$(sed -n "s/^$1\.db\.password=//p" "$home/secrets.properties") \
        psql -X -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$(sed -n 's/^postgres=//p' "$home/ports.properties")" -U "$1" -d "$1" "${@:2}"
    }
    ;;
  oc)
    sql() {
      oc exec -i -c postgres "$(oc get pod -o name -l "cnpg.io/cluster=$1-db,cnpg.io/instanceRole=primary")" -- \
        psql -X -v ON_ERROR_STOP=1 -d "$1" "${@:2}"
    }
    ;;
  psql)
    sql() {
      psql -X -v ON_ERROR_STOP=1 -d "$1" "${@:2}"
    }
    ;;
  *)
    echo "Say where: . docs/runbooks/sql.sh local, oc or psql" >&2
    ;;
esac
