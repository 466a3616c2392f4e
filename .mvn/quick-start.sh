#!/bin/sh
# Runs the shipped samples once in a folder that is thrown away, and keeps the classes which that loaded for the JVM to map at
# every later start. Called after a build with the Java that the launcher would take. Never fails: without the archive a start
# takes some seconds longer, nothing else.
set -eu
unset CDPATH
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
app=$home/batch-jobs/app/target
. "$home/.mvn/java.sh"

find_java 21 java || exit 0
feature=$(java_feature "$JAVA_FOUND")
jvm_options "$feature"
class_archive "$feature" "$app"

scratch=$(mktemp -d) || exit 0
trap 'rm -rf -- "$scratch" "$ARCHIVE.new"' EXIT
trap 'exit 0' INT TERM HUP
rm -f -- "$ARCHIVE" "$ARCHIVE.new"
limit=
! command -v timeout >/dev/null || limit='timeout 120'

java() { # options for the JVM, arguments for the application
  # shellcheck disable=SC2086 # the options are words
  $limit "$JAVA_FOUND/bin/java" $JVM_OPTIONS "-Dnightdesk.home=$home" "$@" >>"$scratch/said" 2>&1 </dev/null
}

night() { # options that record
  java "$@" -jar "$app/nightdesk.jar" run --no-deliver --input "$home/input" --config "$home/config" \
    --templates "$home/report-templates" --output "$scratch/output" --data "$scratch/data" && return
  # Complete with quarantine. Any other outcome has not loaded what a night loads.
  [ $? -eq 3 ]
}

archive() {
  case $ARCHIVE in
    *.aot)
      night -XX:AOTMode=record "-XX:AOTConfiguration=$scratch/classes" &&
        java -XX:AOTMode=create "-XX:AOTConfiguration=$scratch/classes" "-XX:AOTCache=$ARCHIVE.new" -jar "$app/nightdesk.jar"
      ;;
    *) night "-XX:ArchiveClassesAtExit=$ARCHIVE.new" ;;
  esac && mv -- "$ARCHIVE.new" "$ARCHIVE"
}

archive || echo "nightdesk: the run that prepares quick starts did not complete; starts take some seconds longer." >&2
exit 0
