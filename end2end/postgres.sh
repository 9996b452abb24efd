#!/bin/sh
# A throw-away PostgreSQL server for tests, in a temporary folder, on a free port of this machine only.
#
#   end2end/postgres.sh start     prints its address: export FAMILY_HUB_TEST_POSTGRES="$(end2end/postgres.sh start)"
#   end2end/postgres.sh stop ADDRESS
#
# It keeps nothing safe (fsync is off): for tests only.
set -eu

bin() {
    for folder in /usr/lib/postgresql/*/bin; do found=$folder; done
    if [ ! -x "${found:-}/initdb" ]; then found=$(dirname "$(command -v initdb || echo /missing/initdb)"); fi
    if [ ! -x "$found/initdb" ]; then
        echo "PostgreSQL's server is not installed: apt-get install postgresql" >&2
        exit 1
    fi
    echo "$found"
}

# PostgreSQL refuses to run as root.
as_server() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
}

start() {
    bin=$(bin)
    cd /
    folder=$(as_server mktemp -d "${TMPDIR:-/tmp}/family-hub-postgres.XXXXXX")
    as_server "$bin/initdb" --pgdata "$folder/data" --username hub --auth trust --encoding UTF8 --locale C >"$folder.log" 2>&1 ||
        { cat "$folder.log" >&2; exit 1; }
    rm -f "$folder.log"
    port=$(free_port)
    as_server "$bin/pg_ctl" --pgdata "$folder/data" --log "$folder/server.log" --wait --silent \
        --options "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=400" \
        start >/dev/null || { cat "$folder/server.log" >&2; exit 1; }
    # The folder rides along in the address as a name for the connections, so that "stop" finds it again.
    echo "postgres://hub@127.0.0.1:$port/postgres?application_name=$(basename "$folder")"
}

stop() {
    name=${1##*application_name=}
    folder="${TMPDIR:-/tmp}/$name"
    case $name in
        */*) echo "This is not an address that “start” printed: $1" >&2; exit 1 ;;
        family-hub-postgres.*) ;;
        *) echo "This is not an address that “start” printed: $1" >&2; exit 1 ;;
    esac
    cd /
    as_server "$(bin)/pg_ctl" --pgdata "$folder/data" --mode immediate --silent stop >/dev/null
    rm -rf "$folder"
}

case ${1:-} in
    start) start ;;
    stop) stop "${2:?Give the address that “start” printed.}" ;;
    *) echo "Use: $0 start | stop ADDRESS" >&2; exit 1 ;;
esac
