#!/usr/bin/env bash
# Measures the packaged program with a large journal: from its start to the first films in view, beside an empty
# table in the same runtime, and its memory after a scripted minute of searching, sorting, scrolling and opening films.
#
#   mvn -q -Dquick -Pbench process-test-classes      makes target/bench/100000-films
#   mvn -q -Dquick -DskipTests package               makes target/matinee
#   src/bench/measure.sh [JOURNAL [IMAGE]]
#
# Needs Xvfb, xdotool and a window manager (openbox); takes its display from MEASURE_DISPLAY (99). Nothing of the user's
# own settings is read or written. MEASURE_OPTIONS adds options of the Java runtime. Figures and how to read them: docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
journal=$(realpath "${1:-target/bench/100000-films}")
image=$(realpath "${2:-target/matinee}")
runs=${MEASURE_RUNS:-7}
export DISPLAY=:${MEASURE_DISPLAY:-99}
work=$(mktemp -d)
started=()
end() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap end EXIT

Xvfb "$DISPLAY" -screen 0 1600x1000x24 >/dev/null 2>&1 & started+=($!)
sleep 1
openbox >/dev/null 2>&1 & started+=($!)
sleep 1

# The same runtime, class path, flags and start-up cache, with another main class.
cp -a "$image" "$work/empty" # with the times of the jars, which the start-up cache checks
jar --create --file "$work/empty/lib/app/bench.jar" -C "${MEASURE_CLASSES:-target/test-classes}" app/matinee/bench
sed -i -e 's/^app.mainclass=.*/app.mainclass=app.matinee.bench.EmptyWindow/' \
    -e '0,/^\[JavaOptions\]/s//app.classpath=$APPDIR\/bench.jar\n\n[JavaOptions]/' "$work/empty/lib/app/matinee.cfg"
cp -a "$image" "$work/program"
sed -i 's/^\[JavaOptions\]/[JavaOptions]\njava-options=-Dmatinee.measure=true/' "$work/program/lib/app/matinee.cfg"
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data
mkdir -p "$HOME"
sed -i "s|^\[JavaOptions\]|[JavaOptions]\njava-options=-Duser.home=$HOME|" "$work"/{empty,program}/lib/app/matinee.cfg

for option in ${MEASURE_OPTIONS:-}; do
    sed -i "s|^\[JavaOptions\]|[JavaOptions]\njava-options=$option|" "$work/program/lib/app/matinee.cfg"
done

logged() { grep -rhoE "First films after [0-9]+" "$HOME" 2>/dev/null | grep -oE "[0-9]+" || true; }
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
cpu() { awk '{ print ($14 + $15) * 10 }' "/proc/$1/stat"; }

begin() {
    "$work/program/bin/matinee" --journal "$journal" >"$work/out" 2>&1 & program=$!
    started+=("$program")
    local before=$1
    for _ in $(seq 600); do
        [ "$(logged | wc -l)" -gt "$before" ] && return
        sleep 0.1
    done
    echo "no films came into view" >&2; exit 1
}

echo "load $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) processors"
for i in $(seq "$runs"); do
    "$work/empty/bin/matinee" 2>/dev/null | grep -oE "[0-9]+" >>"$work/empty.ms"
    begin "$(logged | wc -l)"
    cpu "$program" >>"$work/program.cpu"
    kill "$program"; wait "$program" 2>/dev/null || true
done
empty=$(median <"$work/empty.ms"); first=$(logged | median)
echo "start to the first frame of an empty table, ms (median of $runs):  $empty"
echo "start to the first films in view, ms (median of $runs):            $first"
awk -v a="$first" -v b="$empty" 'BEGIN { printf "ratio: %.2f\n", a / b }'
echo "processor time up to then, ms (median): $(median <"$work/program.cpu")"

begin "$(logged | wc -l)"
sleep 8
window=$(xdotool search --onlyvisible --name Matinee | tail -1)
read -r width height < <(xdotool getwindowgeometry --shell "$window" | awk -F= '/WIDTH/ { w = $2 } /HEIGHT/ { print w, $2 }')
xdotool windowfocus "$window"
rss() { awk -v what="$1" '/^(VmRSS|VmHWM)/ { printf "%s %s %.0f MB  ", what, $1, $2 / 1024 } END { print "" }' "/proc/$program/status"; }
rss "after loading: "
finish=$((SECONDS + 60))
words=(harbour zulawski "the widow" sister "perfect garden" novak wen)
turn=0
while [ $SECONDS -lt $finish ]; do
    xdotool key ctrl+f; xdotool key ctrl+a
    xdotool type --delay 60 "${words[turn % ${#words[@]}]}"
    sleep 0.5
    xdotool key ctrl+a BackSpace; xdotool key Tab Tab
    xdotool mousemove --window "$window" $((width / 4)) $((height * 6 / 10))
    for _ in $(seq 25); do xdotool click 5; sleep 0.02; done
    xdotool click 1; sleep 0.3
    for _ in $(seq 4); do xdotool key Down; sleep 0.25; done
    xdotool mousemove --window "$window" $((width / 8 + 120 * (turn % 3))) 130; xdotool click 1
    turn=$((turn + 1))
done
if [ -n "${MEASURE_PICTURE:-}" ]; then import -window root "$MEASURE_PICTURE"; fi
rss "after a minute:"
kill "$program"; wait "$program" 2>/dev/null || true
