# shellcheck shell=bash disable=SC2034
# Shared by the scripts beside it.

LAB=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# Under sudo the cache and the sockets are the calling user's, so that tests need no root.
[[ -z ${SUDO_USER:-} ]] || HOME=$(getent passwd "$SUDO_USER" | cut -d: -f6)
CACHE=${STACKWRIGHT_LAB:-${XDG_CACHE_HOME:-$HOME/.cache}/stackwright-lab}
ENGINES=(20 28)
DOCKER=$CACHE/bin/docker
COMPOSE=$CACHE/bin/docker-compose
MARK=STACKWRIGHT_LAB_ENGINE

say() { printf '%s lab: %s\n' "$(date +%T)" "$*"; }
die() { say "$*" >&2; exit 1; }

need_root() { [[ $(id -u) == 0 ]] || die "run this as root: it mounts folders and starts engines"; }

take_lock() {
  mkdir -p "$CACHE"
  exec 9>"$CACHE/lock"
  flock -n 9 || { say "waiting for another user of the laboratory"; flock -w 1200 9 || die "still busy, giving up"; }
}

pick_engines() {
  local n
  for n in "$@"; do [[ " ${ENGINES[*]} " == *" $n "* ]] || die "no engine '$n', there are: ${ENGINES[*]}"; done
  PICKED=("${@:-${ENGINES[@]}}")
}

folder() { printf '%s/engine-%s' "$CACHE" "$1"; }
socket() { printf '%s/docker.sock' "$(folder "$1")"; }
bridge() { printf 'swlab%s' "$1"; }
# Each engine has its own range, so that two engines and the host never pick the same subnet.
pool() { printf '10.2%s.0.0/16' "$1"; }

docker_on() {
  local n=$1
  shift
  DOCKER_CONFIG=$CACHE/config DOCKER_BUILDKIT=0 "$DOCKER" -H "unix://$(socket "$n")" "$@"
}

version_of() { timeout 5 env DOCKER_CONFIG="$CACHE/config" "$DOCKER" -H "unix://$(socket "$1")" version -f '{{.Server.Version}}' 2>/dev/null; }
answers() { [[ -S $(socket "$1") ]] && version_of "$1" >/dev/null; }

# The engine, its containerd, shims and port proxies inherit the mark; containers do not.
marked_processes() {
  local file
  for file in $(grep -lzsx "$MARK=$(folder "$1")" /proc/[0-9]*/environ || true); do
    file=${file#/proc/}
    printf '%s\n' "${file%/environ}"
  done
}

container_processes() {
  find /sys/fs/cgroup -path "*/stackwright-lab-$1/*" -name cgroup.procs -exec cat {} + 2>/dev/null | sort -un || true
}

kill_leftovers() {
  { marked_processes "$1"; container_processes "$1"; } | xargs -r kill -9 2>/dev/null || true
}

# Another engine on this host may have set the FORWARD policy to DROP.
open_forward() {
  local p
  p=$(pool "$1")
  [[ $(iptables -S FORWARD 2>/dev/null) == "-P FORWARD DROP"* ]] || return 0
  iptables -C FORWARD -s "$p" -d "$p" -j ACCEPT 2>/dev/null || iptables -I FORWARD -s "$p" -d "$p" -j ACCEPT
}

close_forward() {
  local p
  p=$(pool "$1")
  iptables -D FORWARD -s "$p" -d "$p" -j ACCEPT 2>/dev/null || true
}

write_config() {
  local n=$1 dir key=
  dir=$(folder "$n")
  # The oldest engine would otherwise create a key file under /etc/docker.
  [[ $n != 20 ]] || key="\"deprecated-key-path\": \"$dir/key.json\","
  cat >"$dir/daemon.json" <<JSON
{ $key
  "hosts": ["unix://$dir/docker.sock", "unix:///run/docker.sock"],
  "data-root": "$dir/data", "exec-root": "/run/docker", "pidfile": "$dir/docker.pid",
  "bridge": "$(bridge "$n")", "iptables": false, "ip6tables": false,
  "default-address-pools": [{ "base": "$(pool "$n")", "size": 24 }],
  "cgroup-parent": "stackwright-lab-$n", "exec-opts": ["native.cgroupdriver=cgroupfs"]
}
JSON
}

# What tests that were killed have left would be taken for the next run's own.
sweep() {
  local n=$1 ids
  mapfile -t ids < <(docker_on "$n" ps -aq)
  ((${#ids[@]} == 0)) || docker_on "$n" rm -fv "${ids[@]}" >/dev/null
  mapfile -t ids < <(docker_on "$n" volume ls -q)
  ((${#ids[@]} == 0)) || docker_on "$n" volume rm "${ids[@]}" >/dev/null
  docker_on "$n" network prune -f >/dev/null
}

start_engine() {
  local n=$1 dir i
  answers "$n" && return
  dir=$(folder "$n")
  [[ -x $dir/root/usr/sbin/dockerd ]] || die "engine $n is not built: run .ci/lab/build"
  kill_leftovers "$n"
  rm -f "$dir/docker.sock" "$dir/docker.pid"
  mkdir -p "$dir/data"
  write_config "$n"
  ip link show "$(bridge "$n")" >/dev/null 2>&1 || ip link add "$(bridge "$n")" type bridge
  ip addr replace "172.30.$n.1/24" dev "$(bridge "$n")"
  ip link set "$(bridge "$n")" up
  open_forward "$n"
  setsid unshare -m --propagation private "$LAB/engine" "$dir" >"$dir/log" 2>&1 </dev/null 9>&- &
  for ((i = 0; i < 150; i++)); do
    sleep 0.2
    answers "$n" || continue
    chown "${SUDO_UID:-0}" "$(socket "$n")"
    sweep "$n"
    return
  done
  tail -n 20 "$dir/log" >&2
  die "engine $n did not answer within 30 s, see $dir/log"
}

stop_engine() {
  local n=$1 dir pid i links ours
  dir=$(folder "$n")
  links=$(ip -o -4 addr show | awk -v p="${dir##*-}" '$4 ~ "^10[.]2" p "[.]" { print $2 }')
  answers "$n" && links+=" $(docker_on "$n" network ls -q -f driver=bridge | sed 's/^/br-/')"
  pid=$(cat "$dir/docker.pid" 2>/dev/null || true)
  ours=" $(marked_processes "$n" | tr '\n' ' ')"
  if [[ -n $pid && $ours == *" $pid "* ]]; then
    kill "$pid"
    for ((i = 0; i < 150; i++)); do
      # A zombie has no command line any more.
      [[ -n $(tr -d '\0' 2>/dev/null <"/proc/$pid/cmdline" || true) ]] || break
      sleep 0.2
    done
  fi
  kill_leftovers "$n"
  for i in $links "$(bridge "$n")"; do ip link del "$i" 2>/dev/null || true; done
  close_forward "$n"
  rm -f "$dir/docker.sock" "$dir/docker.pid"
}
