say() { printf '%s: %s\n' "$browser" "$*"; }
left() { say "$@"; result=2; }

# put FILE NAME: writes what we have under NAME, where FILE holds something else.
put() {
  mkdir -p "$(dirname "$1")"
  # Chromium reads every file of its folder, half written ones and backups too: the new one is made above it.
  new=$(dirname "$(dirname "$1")")/.faq-in-context.$$
  "content_$browser" "$2" >"$new"
  if [ -f "$1" ] && cmp -s "$new" "$1"; then rm -f "$new"; else mv -f "$new" "$1" && say "wrote $1"; fi
}

# take FILE: deletes it, where it is there.
take() {
  if [ -e "$1" ]; then rm -f "$1" && say "deleted $1"; fi
}

# same FILE NAME
same() { [ -f "$1" ] && "content_$browser" "$2" | cmp -s - "$1"; }

# others POLICY: the files of somebody else that set it.
others() {
  for other in "$folder/managed"/* "$folder/managed"/.[!.]*; do
    case ${other##*/} in faq-in-context-*.json) continue ;; esac
    if [ -f "$other" ] && grep -q "\"$1\"[[:space:]]*:" "$other"; then printf '%s\n' "$other"; fi
  done
}

policy_of() {
  case $1 in
    *-install.json) echo ExtensionSettings ;;
    *-authorities.json) echo CACertificates ;;
    *) echo ;;
  esac
}

# Somebody else's file sets the policy: ours would take its place, or it ours. Quiet where it names us already.
handled_elsewhere() {
  policy=$(policy_of "$1")
  [ -n "$policy" ] || return 1
  foreign=$(others "$policy")
  [ -n "$foreign" ] || return 1
  if [ "$policy" = ExtensionSettings ] && printf '%s\n' "$foreign" | tr '\n' '\0' | xargs -0 grep -qF "\"$id\""; then
    say "$policy stands in $foreign, with our entry"
  else
    left "$policy is set by $foreign: merge ours into it with “npm run kit -- merge”"
  fi
}

apply_managed() {
  for file in $files; do
    if handled_elsewhere "$file"; then take "$folder/managed/$file"; else put "$folder/managed/$file" "$file"; fi
  done
}

remove_managed() {
  for file in "$folder/managed"/faq-in-context-*.json; do take "$file"; done
  foreign=$(others ExtensionSettings)
  if [ -n "$foreign" ] && printf '%s\n' "$foreign" | tr '\n' '\0' | xargs -0 grep -qF "\"$id\""; then
    left "our entry stands in $foreign: take it out with “npm run kit -- merge --remove”"
  fi
}

status_managed() {
  for file in $files; do
    if handled_elsewhere "$file"; then continue; fi
    if same "$folder/managed/$file" "$file"; then say "$file is in place"
    elif [ -f "$folder/managed/$file" ]; then left "$file is another than ours: apply"
    else left "$file is missing: apply"; fi
  done
}

# Firefox reads one file. A copy beside it, which Firefox does not read, tells that it is ours.
ours_firefox() {
  [ ! -e "$folder/policies.json" ] || cmp -s "$folder/policies.json" "$folder/faq-in-context.json"
}

put_firefox() {
  put "$folder/policies.json" "$1"
  put "$folder/faq-in-context.json" "$1"
}

apply_firefox() {
  if [ -n "$authority" ]; then put "$authority" authority; fi
  if ours_firefox; then put_firefox policies.json
  elif same "$folder/policies.json" policies.json; then put_firefox policies.json
  elif grep -qF "\"$id\"" "$folder/policies.json"; then say "our entry stands in $folder/policies.json"
  else left "$folder/policies.json is somebody else’s: merge ours into it with “npm run kit -- merge”"; fi
}

remove_firefox() {
  if [ -n "$authority" ]; then take "$authority"; fi
  if [ ! -e "$folder/policies.json" ]; then say 'nothing to remove'
  elif ours_firefox || same "$folder/policies.json" policies.json; then
    put_firefox removal
    say "Firefox removes it at its next start; then delete $folder/policies.json and $folder/faq-in-context.json"
  elif grep -qF "\"$id\"" "$folder/policies.json"; then
    left "our entry stands in $folder/policies.json: set its installation_mode to blocked"
  else say 'nothing to remove'; fi
}

status_firefox() {
  if same "$folder/policies.json" policies.json; then say 'policies.json is in place'
  elif [ ! -e "$folder/policies.json" ]; then left 'policies.json is missing: apply'
  elif ours_firefox; then left 'policies.json is an older one of ours: apply'
  elif grep -qF "\"$id\"" "$folder/policies.json"; then say "our entry stands in $folder/policies.json"
  else left "$folder/policies.json is somebody else’s: merge ours into it with “npm run kit -- merge”"; fi
}

installed() {
  [ -d "$folder" ] && return 0
  for program in $programs; do
    if [ -n "$root" ]; then
      for place in /usr/bin /usr/local/bin /snap/bin; do [ -e "$root$place/$program" ] && return 0; done
    else command -v "$program" >/dev/null 2>&1 && return 0; fi
  done
  return 1
}

usage() {
  sed -n '4,9s/^# \{0,1\}//p' "$0" >&2
  exit 1
}

action=
chosen=
while [ $# -gt 0 ]; do
  case $1 in
    apply | remove | status) action=$1 ;;
    --root) [ $# -gt 1 ] || usage; root=${2%/}; shift ;;
    chromium | chrome | brave | edge | firefox) chosen="$chosen $1" ;;
    *) usage ;;
  esac
  shift
done
[ -n "$action" ] || usage

result=0
found=
for browser in ${chosen:-$browsers}; do
  case " $browsers " in
    *" $browser "*) ;;
    *) left 'nothing is rolled out for it'; continue ;;
  esac
  "describe_$browser"
  if [ -z "$chosen" ] && ! installed; then continue; fi
  found=1
  "${action}_$kind"
done
if [ -z "$found" ] && [ -z "$chosen" ]; then echo 'No browser is installed for which anything is rolled out.'; fi
exit "$result"
