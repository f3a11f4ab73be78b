#!/usr/bin/env bash
# Does what the README promises on a minimal Debian that has python3, python3-venv, git and make.
#   sudo tests/fresh_machine.sh FOLDER          (an empty folder with 6 GB; it can be removed after)
#   sudo tests/fresh_machine.sh FOLDER trixie   (Debian 13; without a name it is bookworm, Debian 12)
# Needs root, debootstrap and a network. Packages come from the mirror of this machine's apt, wheels
# from where this machine's pip finds them. `make test` takes the most time: SKIP_TESTS=1 leaves it out.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:?which folder is the new machine to be made in}
release=${2:-bookworm}
display=:79

# Mounts live in a namespace of their own and end with this script.
if [ -z "${FRESH_MACHINE_INSIDE:-}" ]; then
  FRESH_MACHINE_INSIDE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi

step() { echo; echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
as_root() { chroot "$root" /usr/bin/env HOME=/root bash -c "cd /home/user/siqt && $*"; }
as_user() { chroot --userspec=user:user "$root" /usr/bin/env HOME=/home/user bash -c "cd /home/user/siqt && $*"; }

step "a minimal Debian, $release"
own=$(. /etc/os-release && echo "$VERSION_CODENAME")  # its mirror has the other releases, too
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $own" | head -n 1)
mkdir -p "$folder"
root=$(cd "$folder" && pwd)
if [ ! -e "$root/etc/debian_version" ]; then
  debootstrap --variant=minbase --include=python3,python3-venv,git,make,ca-certificates \
    "$release" "$root" "$mirror" >"$root.log" 2>&1 || { tail -n 20 "$root.log"; exit 1; }
fi
# How this machine reaches Debian and the wheels: the settings of apt and pip, and local folders.
grep -l -r '^Acquire' /etc/apt/apt.conf.d | xargs -r cp -t "$root/etc/apt/apt.conf.d"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
echo "127.0.0.1 localhost" >"$root/etc/hosts"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
for settings in /etc/pip.conf /etc/xdg/pip; do
  [ ! -e "$settings" ] || { mkdir -p "$root$(dirname "$settings")"; cp -rL "$settings" "$root$(dirname "$settings")"; }
done
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mkdir -p "$root/dev/pts" && mount -t devpts devpts "$root/dev/pts"
mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"
{ pip config list; env | grep '^PIP_' || true; } | grep -o "/[^ '\"]*" | sed 's,^//*,/,' | sort -u |
  while read -r path; do
    [ -d "$path" ] || continue
    mkdir -p "$root$path" && mount --bind -o ro "$path" "$root$path"
  done
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
export DEBIAN_FRONTEND=noninteractive
unset DISPLAY WAYLAND_DISPLAY PYTHONPATH VIRTUAL_ENV TMPDIR

step "the repository, cloned"
chroot "$root" id user >/dev/null 2>&1 || chroot "$root" useradd --create-home user
if [ -d "$root/home/user/siqt/.git" ]; then
  git -C "$root/home/user/siqt" -c safe.directory='*' pull -q --ff-only "$here" HEAD
else
  git clone -q --no-local "$here" "$root/home/user/siqt"
fi
chroot "$root" chown -R user:user /home/user/siqt

step "make demo, as a user who may install nothing"
as_user make demo
[ -s "$root/home/user/siqt/demo-output/before_after.png" ] || fail "the demo left no picture"

step "make app without the libraries of Qt: one sentence, no crash"
if as_user make app >"$root.app" 2>&1; then fail "it claims to have opened a window"; fi
cat "$root.app"
grep -q 'apt-get install .*libxcb-icccm4' "$root.app" || fail "the missing packages are not named"
! grep -q -i -E 'core dumped|abort|traceback' "$root.app" || fail "it crashed"

step "make app with some of the libraries: the rest is named"
chroot "$root" apt-get update -qq
chroot "$root" apt-get install -y -qq --no-install-recommends libglib2.0-0 libxcb-cursor0 >/dev/null
if as_user make app >"$root.app" 2>&1; then fail "it claims to have opened a window"; fi
cat "$root.app"
grep -q 'apt-get install .*libxcb-icccm4' "$root.app" || fail "the missing packages are not named"
! grep -q 'libxcb-cursor0' "$root.app" || fail "a package that is there is named"

step "make app as root and without a display: the libraries are installed, the display is asked for"
if as_root make app >"$root.app" 2>&1; then fail "it claims to have opened a window"; fi
cat "$root.app"
grep -q 'needs a display' "$root.app" || fail "the display is not asked for"
chroot "$root" chown -R user:user /home/user/siqt

step "make app on a display"
chroot "$root" apt-get install -y -qq --no-install-recommends xvfb x11-utils >/dev/null
as_user "exec Xvfb $display -screen 0 1920x1200x24 -nolisten tcp" >/dev/null 2>&1 &
as_user "DISPLAY=$display exec make app" >"$root.app" 2>&1 &
app=$!
for ((seconds = 0; ; seconds++)); do
  windows=$(as_user "DISPLAY=$display xwininfo -root -tree" 2>/dev/null || true)
  ! grep '"[^"]*SIQT' <<<"$windows" || break
  kill -0 "$app" 2>/dev/null || { cat "$root.app"; fail "the program ended"; }
  [ "$seconds" -lt 120 ] || { cat "$root.app"; fail "no window within two minutes"; }
  sleep 1
done
kill "$app"

if [ -z "${SKIP_TESTS:-}" ]; then
  step "make test"
  as_user make test
fi
step "all as it should be"
