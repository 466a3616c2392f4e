# Sourced by ../nightdesk and ../mvnw (POSIX sh). Defines functions only.
# shellcheck disable=SC2034 # what they set is read by the scripts that source them
#
#   java_feature HOME    prints the feature release of the Java in HOME (21, 25, ...), nothing if there is none
#   find_java MIN TOOL   sets JAVA_FOUND to the home of a Java of at least release MIN that has bin/TOOL (java or javac),
#                        JAVA_SEEN to what was found and is too old; fails if there is no such Java
#
# The first that fits wins: NIGHTDESK_JAVA_HOME, JAVA_HOME, the java on PATH. Else the highest release in the usual folders.

nl='
'

java_feature() {
  [ -x "$1/bin/java" ] || return 1
  java_version=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r java_key java_value; do
      [ "$java_key" != JAVA_VERSION ] || java_version=$java_value
    done <"$1/release"
  fi
  [ -n "$java_version" ] || java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  java_version=${java_version#\"}
  java_version=${java_version%\"}
  java_version=${java_version#1.}
  java_version=${java_version%%[!0-9]*}
  [ -n "$java_version" ] || return 1
  printf '%s\n' "$java_version"
}

# The home of the java on PATH: what the last link of a chain like /usr/bin/java -> /etc/alternatives/java points into.
java_on_path() {
  java_link=$(command -v java 2>/dev/null) || return 1
  java_hops=0
  while [ -h "$java_link" ] && [ "$java_hops" -lt 20 ]; do
    java_target=$(ls -ld -- "$java_link")
    java_target=${java_target#*" -> "}
    case $java_target in
      /*) java_link=$java_target ;;
      *) java_link=${java_link%/*}/$java_target ;;
    esac
    java_hops=$((java_hops + 1))
  done
  (cd -- "${java_link%/*}/.." 2>/dev/null && pwd -P)
}

java_fits() { # MIN TOOL HOME
  java_release=$(java_feature "$3") || return 1
  if [ "$java_release" -lt "$1" ] || [ ! -x "$3/bin/$2" ]; then
    case "$JAVA_SEEN$nl" in
      *"$nl  $3 ("*) ;;
      *) JAVA_SEEN="$JAVA_SEEN$nl  $3 (Java $java_release$([ -x "$3/bin/$2" ] || printf ', no %s' "$2"))" ;;
    esac
    return 1
  fi
}

find_java() { # MIN TOOL
  JAVA_FOUND=
  JAVA_SEEN=
  for java_home in "${NIGHTDESK_JAVA_HOME-}" "${JAVA_HOME-}" "$(java_on_path)"; do
    if [ -n "$java_home" ] && java_fits "$1" "$2" "$java_home"; then
      JAVA_FOUND=$java_home
      return 0
    fi
  done
  java_best=0
  for java_home in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/java/* /usr/local/openjdk* \
    /usr/local/jdk* /usr/local/sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* "${HOME:-/nonexistent}"/.asdf/installs/java/* \
    "${HOME:-/nonexistent}"/.local/share/mise/installs/java/*; do
    # A link to a folder that is listed by itself says nothing new.
    if [ -x "$java_home/bin/java" ] && { [ ! -h "$java_home" ] || [ "${java_home##*/}" = current ]; } && java_fits "$1" "$2" "$java_home"; then
      if [ "$java_release" -gt "$java_best" ]; then
        java_best=$java_release
        JAVA_FOUND=$java_home
      fi
    fi
  done
  [ -n "$JAVA_FOUND" ]
}

# Sets JVM_OPTIONS (words) for release $1. Serial: nights are short and the machine is shared. No tier is capped: nights of a
# hundred thousand articles need the second compiler. Text goes out as UTF-8 whatever the locale. What the JVM has to say about its
# own caches never reaches stdout, which may carry a JSON document.
jvm_options() {
  JVM_OPTIONS="-XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    -Djava.awt.headless=true -Xlog:disable -Xlog:all=error,cds*=off"
  [ "$1" -lt 24 ] || JVM_OPTIONS="$JVM_OPTIONS,aot*=off"
  JVM_OPTIONS="$JVM_OPTIONS:stderr"
  [ "$1" -lt 23 ] || JVM_OPTIONS="$JVM_OPTIONS --sun-misc-unsafe-memory-access=allow"
  # A night is over before the optimising compiler has earned its keep: only what is hot ten times over is worth its time. Measured on a
  # hundred thousand articles: an eighth less processor time.
  JVM_OPTIONS="$JVM_OPTIONS -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000
    -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
  # What an article leaves behind is gone when the next is read: half of the heap is for what is young, and the heap begins with a
  # sixteenth of the memory. Measured on a hundred thousand articles: a tenth less processor time and a fifth less memory.
  JVM_OPTIONS="$JVM_OPTIONS -XX:NewRatio=1 -XX:InitialRAMPercentage=6"
}

# Sets ARCHIVE to the file in folder $2 of classes loaded and linked ahead of time for release $1, and ARCHIVE_OPTION to the option
# that uses it. The JVM checks it against the jars and does without it when they differ.
class_archive() {
  if [ "$1" -ge 24 ]; then
    ARCHIVE=$2/nightdesk-$1.aot
    ARCHIVE_OPTION=-XX:AOTCache=$ARCHIVE
  else
    ARCHIVE=$2/nightdesk-$1.jsa
    ARCHIVE_OPTION=-XX:SharedArchiveFile=$ARCHIVE
  fi
}
