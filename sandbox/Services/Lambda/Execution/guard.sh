# guard.sh OUTPUT COMMAND...: runs a command with its output appended to a file, and ends it together with everything
# it started as soon as standard input ends, which it does when the sandbox closes it and also when the sandbox is killed.
exec 3<&0 4>>"$1" </dev/null >/dev/null 2>&1
shift
if command -v setsid; then
    setsid "$@" >&4 2>&4 3<&- 4>&- &
else
    set -m
    "$@" >&4 2>&4 3<&- 4>&- &
fi
child=$!
{
    read -r _ <&3
    kill -9 "-$child" || kill -9 "$child"
} 4>&- &
watch=$!
exec 3<&- 4>&-
wait "$child"
code=$?
kill -9 "-$child"
kill -9 "$watch"
exit "$code"
