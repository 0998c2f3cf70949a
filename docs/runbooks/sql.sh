# Source this file; then "sql orders -c 'select 1'" queries the database of orders. Further arguments go to psql:
#
#   . docs/runbooks/sql.sh local    the system that ./ticketing started here (psql must be on the PATH)
#   . docs/runbooks/sql.sh oc       the current project of oc
#   . docs/runbooks/sql.sh psql     the server in PGHOST, PGPORT, PGUSER and PGPASSWORD

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
    echo "usage: . docs/runbooks/sql.sh local, oc or psql" >&2
    ;;
esac
