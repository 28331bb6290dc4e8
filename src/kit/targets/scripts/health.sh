usage() {
  sed -n '4,12s/^# \{0,1\}//p' "$0" >&2
  exit 4
}

root=''
wanted_revision=''
only_home=''
while [ $# -gt 0 ]; do
  case $1 in
    --minimum) [ $# -gt 1 ] || usage; minimum=$2; shift ;;
    --revision) [ $# -gt 1 ] || usage; wanted_revision=$2; shift ;;
    --home) [ $# -gt 1 ] || usage; only_home=$2; shift ;;
    --root) [ $# -gt 1 ] || usage; root=${2%/}; shift ;;
    *) usage ;;
  esac
  shift
done

# older A B: whether version A is below version B, number by number.
older() {
  left=$1. right=$2.
  while [ -n "$left$right" ]; do
    one=${left%%.*} other=${right%%.*}
    left=${left#*.} right=${right#*.}
    case ${one:-0}${other:-0} in *[!0-9]*) return 1 ;; esac
    if [ "${one:-0}" -lt "${other:-0}" ]; then return 0; fi
    if [ "${one:-0}" -gt "${other:-0}" ]; then return 1; fi
  done
  return 1
}

gravest=0
profiles=0
unhealthy=0
# grave CODE: 4 outweighs 1, 1 outweighs 2, 2 outweighs 3.
grave() {
  unhealthy=$((unhealthy + 1))
  case $gravest$1 in
    0? | ?4 | 21 | 31 | 32) gravest=$1 ;;
  esac
}

lines=
# report STATE CODE: one line for the profile at hand.
report() {
  profiles=$((profiles + 1))
  if [ "$2" -ne 0 ]; then grave "$2"; fi
  lines="$lines$browser	$home	$name	${version:--}	${policy:-none}	${revision:--}	$1
"
}

judge() {
  if [ -z "$version" ]; then report 'not installed' 1
  elif [ -z "$policy" ]; then report 'policy missing' 2
  elif [ -n "$switched_off" ]; then report 'switched off' 4
  elif [ -n "$minimum" ] && older "$version" "$minimum"; then report "older than $minimum" 3
  elif [ "$policy" = unseen ]; then report 'policy there, but not seen by the extension: restart the browser' 4
  elif [ -n "$wanted_revision" ] && [ "$revision" != "$wanted_revision" ]; then report "revision is not $wanted_revision" 4
  else report fine 0; fi
}

# revision_in ID FILE …: the label that stands after the id.
revision_in() {
  wanted=$1
  shift
  for file in "$@"; do
    case $file in
      *.plist) command -v plutil >/dev/null 2>&1 && plutil -extract revision raw -o - "$file" 2>/dev/null ;;
      *) sed -n "/\"$wanted\"/,\$s/.*\"revision\"[[:space:]]*:[[:space:]]*\"\([^\"]*\)\".*/\1/p" "$file" 2>/dev/null ;;
    esac
  done | head -n 1
}

# holding ID FILE …: those of the files that name the id.
holding() {
  wanted=$1
  shift
  for file in "$@"; do
    if [ -f "$file" ] && grep -qaF "$wanted" "$file" 2>/dev/null; then printf '%s\n' "$file"; fi
  done
}

# A file of this name is for this extension, whatever it holds; the others must name it.
policy_files() {
  {
    for file in "$root/Library/Managed Preferences/$domain.extensions.$id.plist" \
      "$root/Library/Managed Preferences"/*/"$domain.extensions.$id.plist"; do
      if [ -f "$file" ]; then printf '%s\n' "$file"; fi
    done
    holding "$id" "$root$managed"/* "$root$managed"/.[!.]*
  } | tr '\n' '\t'
}

# chromium NAME ID POLICIES DOMAIN FOLDER …: the folders are below a home.
chromium() {
  browser=$1 id=$2 managed=$3 domain=$4
  shift 4
  if [ -z "$id" ]; then return; fi
  files=$(policy_files)
  for data in "$@"; do
    for profile in "$home/$data"/*; do
      if [ ! -f "$profile/Preferences" ]; then continue; fi
      name=${profile##*/}
      case $name in 'Guest Profile' | 'System Profile') continue ;; esac
      version='' policy='' revision='' switched_off=''
      for found in "$profile/Extensions/$id"/*_*; do
        if [ ! -f "$found/manifest.json" ]; then continue; fi
        found=${found##*/} found=${found%_*}
        if [ -z "$version" ] || older "$version" "$found"; then version=$found; fi
      done
      if [ -n "$files" ]; then
        policy=unseen
        if [ -d "$profile/Managed Extension Settings/$id" ]; then policy=seen; fi
        revision=$(IFS='	' && set -f && revision_in "$id" $files)
      fi
      judge
    done
  done
}

firefox() {
  browser=firefox id=$firefox_id
  if [ -z "$id" ]; then return; fi
  files=$(holding "$id" "$root/etc/firefox/policies/policies.json" "$root"/usr/lib*/firefox*/distribution/policies.json \
    "$root/Library/Managed Preferences/org.mozilla.firefox.plist" \
    "$root/Applications/Firefox.app/Contents/Resources/distribution/policies.json" | tr '\n' '\t')
  for profile in "$home/.mozilla/firefox"/* "$home/.config/mozilla/firefox"/* "$home/snap/firefox/common/.mozilla/firefox"/* \
    "$home/.var/app/org.mozilla.firefox/.mozilla/firefox"/* "$home/Library/Application Support/Firefox/Profiles"/*; do
    if [ ! -f "$profile/extensions.json" ]; then continue; fi
    name=${profile##*/} version='' policy='' revision='' switched_off=''
    # One line an add-on: what stands from its id on.
    addon=$(tr -d '\n' <"$profile/extensions.json" | sed 's/"id"[[:space:]]*:[[:space:]]*"/\
/g' | grep -F "$id\"" | head -n 1)
    version=$(printf '%s\n' "$addon" | sed 's/"version"[[:space:]]*:[[:space:]]*"/\
/' | sed -n '2s/".*//p')
    case $addon in *'"active":false'*) switched_off=1 ;; esac
    if [ -n "$files" ]; then
      policy=there
      revision=$(IFS='	' && set -f && revision_in "$id" $files)
    fi
    judge
  done
}

look_at() {
  home=$1
  if [ ! -d "$home" ]; then return; fi
  support='Library/Application Support'
  chromium chromium "$chrome_id" /etc/chromium/policies/managed org.chromium.Chromium \
    .config/chromium snap/chromium/common/chromium "$support/Chromium"
  chromium chrome "$chrome_id" /etc/opt/chrome/policies/managed com.google.Chrome \
    .config/google-chrome "$support/Google/Chrome"
  chromium brave "$chrome_id" /etc/brave/policies/managed com.brave.Browser \
    .config/BraveSoftware/Brave-Browser "$support/BraveSoftware/Brave-Browser"
  chromium edge "$edge_id" /etc/opt/edge/policies/managed com.microsoft.Edge \
    .config/microsoft-edge "$support/Microsoft Edge"
  firefox
}

if [ -n "$only_home" ]; then look_at "$only_home"
elif [ -z "$root" ] && [ "$(id -u)" -ne 0 ]; then look_at "$HOME"
else
  for each in "$root/root" "$root/home"/* "$root/Users"/*; do look_at "$each"; done
fi

if [ "$profiles" -eq 0 ]; then
  gravest=1
  summary='no browser profile found'
elif [ "$unhealthy" -eq 0 ]; then summary="healthy: profiles looked at: $profiles"
else summary="profiles that need attention: $unhealthy of $profiles"; fi

if [ "$style" = jamf ]; then
  printf '<result>%s</result>\n' "$summary
$lines"
  exit 0
fi
printf 'browser\thome\tprofile\tversion\tpolicy\trevision\tstate\n%s%s\n' "$lines" "$summary"
exit "$gravest"
